package io.liaison.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the findings of one import. */
final class Report {

    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Set<String> understood = new LinkedHashSet<>();

    void add(FindingKind kind, Place place, String message, String excerpt) {
        findings.add(new Finding(kind, place, message, excerpt.strip()));
    }

    void unplaced(int line, String message, String excerpt) {
        if (!excerpt.isBlank()) {
            add(FindingKind.UNPLACED_TEXT, new Place(line, ""), message, excerpt);
        }
    }

    /** Notes a heading or label whose meaning went into the draft's structure, so that its words are accounted for too. */
    void understood(String label) {
        if (!label.isBlank()) {
            understood.add(label.strip());
        }
    }

    List<Finding> findings() {
        List<Finding> ordered = new ArrayList<>(findings);
        ordered.sort(Comparator.comparingInt(finding -> finding.place().line()));
        if (!understood.isEmpty()) {
            ordered.add(new Finding(
                    FindingKind.UNDERSTOOD,
                    Place.WHOLE_PAGE,
                    "These headings and labels told where their text belongs; they are not part of the draft's text.",
                    String.join("\n", understood)));
        }
        return List.copyOf(ordered);
    }
}
