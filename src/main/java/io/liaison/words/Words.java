package io.liaison.words;

import io.liaison.words.Word.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Takes a text apart into words. Accents, case, width and ligatures do not matter. What a hyphen, an apostrophe or a sign such as in "A*STAR" or
 * "R&amp;D" joins is read both in pieces and as one word. Scripts without spaces are read character by character and in pairs.
 */
public final class Words {

    /** Longer runs of letters are no words; what is beyond is not read. */
    private static final int LONGEST = 60;

    private static final int MOST_PIECES = 4;
    private static final String JOINS = "-‐‑–'’ʼ`´*&.+@·";
    private static final String APOSTROPHES = "'’ʼ`´";

    private final String text;
    private final Consumer<Word> reader;
    private final List<Word> pieces = new ArrayList<>();
    private boolean isPossessive;
    private int place;

    private Words(String text, Consumer<Word> reader) {
        this.text = text;
        this.reader = reader;
    }

    public static void read(String text, Consumer<Word> reader) {
        new Words(text, reader).read();
    }

    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        read(text, words::add);
        return words;
    }

    /** All letters and digits of a text as one word: "A*STAR" and "a star" are both "astar". */
    public static String squashed(String text) {
        StringBuilder squashed = new StringBuilder();
        read(text, word -> {
            if (word.hasPlace()) {
                squashed.append(word.text());
            }
        });
        return squashed.toString();
    }

    private void read() {
        while (place < text.length()) {
            int codePoint = text.codePointAt(place);
            if (!Folding.isOfAWord(codePoint)) {
                place += Character.charCount(codePoint);
            } else if (Folding.isWithoutSpaces(codePoint)) {
                readCharacters();
            } else {
                readWord();
            }
        }
    }

    private void readWord() {
        pieces.clear();
        isPossessive = false;
        readPiece();
        while (isJoin(place)) {
            boolean isApostrophe = APOSTROPHES.indexOf(text.charAt(place)) >= 0;
            place++;
            readPiece();
            dropPossessive(isApostrophe);
        }
        if (pieces.size() == 1) {
            Word only = pieces.getFirst();
            reader.accept(new Word(only.text(), only.start(), isPossessive ? place : only.end(), Kind.PLAIN));
        } else {
            pieces.forEach(reader);
            readWhole();
        }
    }

    private void readPiece() {
        int start = place;
        StringBuilder folded = new StringBuilder();
        while (place < text.length()) {
            int codePoint = text.codePointAt(place);
            if (!Folding.isOfAWord(codePoint) || Folding.isWithoutSpaces(codePoint)) {
                break;
            }
            if (folded.length() < LONGEST) {
                folded.append(Folding.fold(codePoint));
            }
            place += Character.charCount(codePoint);
        }
        if (!folded.isEmpty()) {
            pieces.add(new Word(folded.toString(), start, place, Kind.PIECE));
        }
    }

    /** The "s" of "Alzheimer's" is no piece. */
    private void dropPossessive(boolean isApostrophe) {
        if (isApostrophe && pieces.size() > 1 && pieces.getLast().text().equals("s")) {
            pieces.removeLast();
            isPossessive = true;
        }
    }

    private void readWhole() {
        if (pieces.size() > 1 && pieces.size() <= MOST_PIECES) {
            StringBuilder whole = new StringBuilder();
            pieces.forEach(piece -> whole.append(piece.text()));
            int end = isPossessive ? place : pieces.getLast().end();
            reader.accept(new Word(whole.toString(), pieces.getFirst().start(), end, Kind.WHOLE));
        }
    }

    private boolean isJoin(int at) {
        if (at + 1 >= text.length() || JOINS.indexOf(text.charAt(at)) < 0) {
            return false;
        }
        int next = text.codePointAt(at + 1);
        return Character.isLetterOrDigit(next) && !Folding.isWithoutSpaces(next);
    }

    private void readCharacters() {
        String before = "";
        int beforeStart = place;
        while (place < text.length()) {
            int start = place;
            String character = readCharacter();
            if (character.isEmpty()) {
                return;
            }
            reader.accept(new Word(character, start, place, Kind.CHARACTER));
            if (!before.isEmpty()) {
                reader.accept(new Word(before + character, beforeStart, place, Kind.CHARACTERS));
            }
            before = character;
            beforeStart = start;
        }
    }

    /** One character with the marks on it; empty where the script ends. */
    private String readCharacter() {
        int codePoint = text.codePointAt(place);
        if (!Folding.isWithoutSpaces(codePoint)) {
            return "";
        }
        StringBuilder character = new StringBuilder(Folding.fold(codePoint));
        place += Character.charCount(codePoint);
        while (place < text.length() && Folding.isMark(text.codePointAt(place))) {
            int mark = text.codePointAt(place);
            character.append(Folding.fold(mark));
            place += Character.charCount(mark);
        }
        return character.toString();
    }
}
