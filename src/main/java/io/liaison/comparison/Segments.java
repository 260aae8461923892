package io.liaison.comparison;

import io.liaison.comparison.Segment.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a comparison readable: neighbouring changes with nothing but a space between them become one, so that three replaced words read as one
 * replaced phrase instead of six fragments.
 */
final class Segments {

    private final List<Segment> joined = new ArrayList<>();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();

    private Segments() {}

    static List<Segment> joined(List<Segment> segments) {
        Segments result = new Segments();
        for (int index = 0; index < segments.size(); index++) {
            boolean isBeforeChange =
                    index + 1 < segments.size() && segments.get(index + 1).kind() != Kind.KEPT;
            result.take(segments.get(index), isBeforeChange);
        }
        result.flush();
        return List.copyOf(result.joined);
    }

    private void take(Segment segment, boolean isBeforeChange) {
        switch (segment.kind()) {
            case DELETED -> deleted.append(segment.text());
            case INSERTED -> inserted.append(segment.text());
            case KEPT -> {
                if (isBeforeChange && isSpace(segment.text()) && isReplacing()) {
                    deleted.append(segment.text());
                    inserted.append(segment.text());
                } else {
                    flush();
                    keep(segment.text());
                }
            }
        }
    }

    private static boolean isSpace(String text) {
        return text.isBlank() && !text.contains("\n");
    }

    /** Between two pure insertions the space really was kept; only replacements are joined across it. */
    private boolean isReplacing() {
        return !deleted.isEmpty() && !inserted.isEmpty();
    }

    private void flush() {
        if (!deleted.isEmpty()) {
            joined.add(Segment.deleted(deleted.toString()));
        }
        if (!inserted.isEmpty()) {
            joined.add(Segment.inserted(inserted.toString()));
        }
        deleted.setLength(0);
        inserted.setLength(0);
    }

    private void keep(String text) {
        boolean goesOn = !joined.isEmpty() && joined.getLast().kind() == Kind.KEPT;
        String start = goesOn ? joined.removeLast().text() : "";
        joined.add(Segment.kept(start + text));
    }
}
