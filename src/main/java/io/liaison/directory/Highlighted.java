package io.liaison.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A text in pieces, of which some are what was looked for. It is text all through, never markup. */
public record Highlighted(List<Piece> pieces) {

    /** Stand around what was found; characters of private use, which no text of ours contains. */
    static final char START = '\uE000';

    static final char STOP = '\uE001';

    public record Piece(String text, boolean isFound) {}

    public static Highlighted plain(String text) {
        return new Highlighted(List.of(new Piece(text, false)));
    }

    public boolean hasFindings() {
        return pieces.stream().anyMatch(Piece::isFound);
    }

    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** Without the characters that mark findings. */
    static String unmarked(String text) {
        return text.replace(String.valueOf(START), "").replace(String.valueOf(STOP), "");
    }

    /**
     * Reads the marks; where they are all that is new. PostgreSQL replaces what looks like a tag, and then the text stays as it was.
     */
    static Highlighted read(String original, String marked) {
        if (!unmarked(marked).equals(original)) {
            return plain(original);
        }
        String joined = marked.replace(STOP + " " + START, " ");
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        boolean isFound = false;
        for (int index = 0; index <= joined.length(); index++) {
            boolean ends = index == joined.length() || joined.charAt(index) == START || joined.charAt(index) == STOP;
            if (ends) {
                if (index > from) {
                    pieces.add(new Piece(joined.substring(from, index), isFound));
                }
                isFound = index < joined.length() && joined.charAt(index) == START;
                from = index + 1;
            }
        }
        return new Highlighted(pieces);
    }
}
