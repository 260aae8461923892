package io.liaison.importing;

import io.liaison.content.ProfileContent;
import io.liaison.notes.ImportNotes;
import io.liaison.notes.ImportRemark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The findings of an import as remarks at the fields they are about: those of one kind at one field are one remark. */
final class FindingNotes {

    private final ProfileContent draft;
    private final boolean areManyPages;
    private final Map<Subject, List<String>> texts = new LinkedHashMap<>();

    private FindingNotes(ProfileContent draft, boolean areManyPages) {
        this.draft = draft;
        this.areManyPages = areManyPages;
    }

    private record Subject(String place, FindingKind kind) {}

    /** @param draft what came of the pages; findings are about its fields */
    static List<ImportRemark> of(List<ReadPage> pages, ProfileContent draft) {
        FindingNotes notes = new FindingNotes(draft, pages.size() > 1);
        pages.forEach(page -> page.imported().findings().forEach(finding -> notes.add(page.name(), finding)));
        return notes.remarks();
    }

    private void add(String page, Finding finding) {
        if (finding.severity() == Severity.FOR_INFORMATION) {
            return;
        }
        Subject subject = new Subject(place(finding.place().path()), finding.kind());
        String line =
                finding.place().line() == 0 ? "" : "line " + finding.place().line();
        String where = areManyPages ? page + (line.isEmpty() ? "" : ", " + line) : line;
        String text = finding.message()
                + (where.isEmpty() ? "" : " (" + where + ")")
                + (finding.excerpt().isBlank() ? "" : "\n" + finding.excerpt());
        texts.computeIfAbsent(subject, key -> new ArrayList<>()).add(text);
    }

    private List<ImportRemark> remarks() {
        List<ImportRemark> remarks = new ArrayList<>();
        texts.forEach((subject, found) -> {
            Set<String> distinct = new LinkedHashSet<>(found);
            String whole = subject.kind().label() + ". " + String.join("\n\n", distinct);
            for (String part : parts(whole)) {
                remarks.add(
                        new ImportRemark(subject.place(), part, subject.kind().severity() == Severity.TO_DO));
            }
        });
        return remarks;
    }

    /** Nothing of a long text is lost: it takes several notes. */
    private static List<String> parts(String whole) {
        List<String> parts = new ArrayList<>();
        String rest = whole.strip();
        while (rest.length() > ImportNotes.LONGEST) {
            int line = rest.lastIndexOf('\n', ImportNotes.LONGEST);
            int cut = line > ImportNotes.LONGEST / 2 ? line : ImportNotes.LONGEST;
            int end = Character.isHighSurrogate(rest.charAt(cut - 1)) ? cut - 1 : cut;
            parts.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            parts.add(rest);
        }
        return parts;
    }

    /** Offers and sections are named by their ids, so that a remark stays with its part wherever that is moved. */
    private String place(String path) {
        String[] steps = path.split("/", 3);
        if (steps.length < 2 || !steps[1].matches("\\d{1,4}")) {
            return path;
        }
        List<String> ids = ids(steps[0]);
        int index = Integer.parseInt(steps[1]);
        if (index >= ids.size()) {
            return steps[0];
        }
        return steps[0] + "/" + ids.get(index) + (steps.length < 3 ? "" : "/" + field(steps[2]));
    }

    private static String field(String path) {
        return path.split("/")[0];
    }

    private List<String> ids(String list) {
        return switch (list) {
            case "offers" -> draft.offers().stream().map(offer -> offer.id()).toList();
            case "sections" ->
                draft.sections().stream().map(section -> section.id()).toList();
            default -> List.of();
        };
    }
}
