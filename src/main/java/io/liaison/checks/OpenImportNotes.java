package io.liaison.checks;

import io.liaison.checks.Finding.Kind;
import io.liaison.checks.Finding.Weight;
import io.liaison.content.PlaceNames;
import io.liaison.notes.ImportRemark;
import java.util.List;

/** What an import found and nobody has resolved, as long as its place is there. */
final class OpenImportNotes implements Check {

    private static final int LONGEST = 160;

    private final List<ImportRemark> open;

    OpenImportNotes(List<ImportRemark> open) {
        this.open = open;
    }

    @Override
    public List<Finding> findIn(Reading reading) {
        return open.stream()
                .filter(remark ->
                        PlaceNames.of(remark.place(), reading.content()).isPresent())
                .map(remark -> new Finding(
                        Kind.IMPORT,
                        remark.isBlocking() ? Weight.BLOCKING : Weight.ADVISORY,
                        remark.place(),
                        PlaceNames.of(remark.place(), reading.content()).orElse("")
                                + ": see to the note of the import, “" + inShort(remark.text()) + "”, and resolve it."))
                .toList();
    }

    private static String inShort(String text) {
        String first = text.lines().findFirst().orElse("").strip();
        return first.length() <= LONGEST ? first : first.substring(0, first.offsetByCodePoints(0, LONGEST / 2)) + " …";
    }
}
