package io.liaison.directory;

import io.liaison.search.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A text in pieces, of which some are what was looked for. It is text all through, never markup. */
public record Highlighted(List<Piece> pieces) {

    public record Piece(String text, boolean isFound) {}

    public static Highlighted plain(String text) {
        return new Highlighted(List.of(new Piece(text, false)));
    }

    /** @param found in the order of the text, none over another */
    public static Highlighted of(String text, List<Span> found) {
        if (found.isEmpty()) {
            return plain(text);
        }
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Span span : found) {
            if (span.start() > from) {
                pieces.add(new Piece(text.substring(from, span.start()), false));
            }
            pieces.add(new Piece(text.substring(span.start(), span.end()), true));
            from = span.end();
        }
        if (from < text.length()) {
            pieces.add(new Piece(text.substring(from), false));
        }
        return new Highlighted(pieces);
    }

    public boolean hasFindings() {
        return pieces.stream().anyMatch(Piece::isFound);
    }

    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
