package io.liaison.importing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * UTF-8 that was read as Windows-1252 or Latin-1, once or several times ("â€™" for "’"), turned back. A sequence is turned back only where correct
 * text would not have it: "« café »" and "“CAFÉ”" contain valid UTF-8 byte sequences too, and stay.
 */
final class MisdecodedText {

    /** Characters that correct text may well have right after an accented letter. */
    private static final String NATURAL_AFTER_LETTER = "\u00A0’‘“”…–—»«›‹™®©•·¹²³ªº°§¶šœžŠŒŽŸ";

    private static final String QUOTES_AND_DASHES = "\u00A0’‘“”…–—»«›‹™";
    private static final int MOST_DECODINGS = 4;
    private static final Map<Character, Byte> HIGH_BYTES = highBytes();

    private MisdecodedText() {}

    /** A word that was turned back. */
    record Repair(int line, String was, String is) {}

    record Repaired(String text, List<Repair> repairs) {}

    private record Sequence(String was, int codePoint) {}

    static Repaired repair(String text) {
        List<Repair> repairs = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int number = 0; number < lines.length; number++) {
            String repaired = repairLine(lines[number]);
            if (!repaired.equals(lines[number])) {
                compare(number + 1, lines[number], repaired, repairs);
                lines[number] = repaired;
            }
        }
        return new Repaired(String.join("\n", lines), repairs);
    }

    private static String repairLine(String line) {
        String current = line;
        for (int round = 0; round < MOST_DECODINGS; round++) {
            String repaired = once(current);
            if (repaired.equals(current)) {
                return current;
            }
            current = repaired;
        }
        return current;
    }

    /** A repair neither takes nor makes an ASCII space, so both lines have the same words. */
    private static void compare(int line, String was, String is, List<Repair> repairs) {
        String[] before = was.split(" ", -1);
        String[] after = is.split(" ", -1);
        for (int word = 0; word < before.length; word++) {
            if (!before[word].equals(after[word])) {
                repairs.add(new Repair(line, before[word], after[word]));
            }
        }
    }

    private static String once(String line) {
        StringBuilder repaired = new StringBuilder(line.length());
        int at = 0;
        while (at < line.length()) {
            List<Sequence> run = runAt(line, at);
            if (run.isEmpty()) {
                repaired.append(line.charAt(at++));
                continue;
            }
            boolean certain = run.size() > 1 || isCertain(line, at, run.getFirst());
            for (Sequence sequence : run) {
                repaired.append(certain ? Character.toString(sequence.codePoint()) : sequence.was());
                at += sequence.was().length();
            }
        }
        return repaired.toString();
    }

    private static List<Sequence> runAt(String line, int start) {
        List<Sequence> run = new ArrayList<>();
        int at = start;
        Sequence next = sequenceAt(line, at);
        while (next.codePoint() >= 0) {
            run.add(next);
            at += next.was().length();
            next = sequenceAt(line, at);
        }
        return run;
    }

    private static Sequence sequenceAt(String line, int at) {
        Sequence none = new Sequence("", -1);
        int length = at < line.length() ? lengthFrom(HIGH_BYTES.getOrDefault(line.charAt(at), (byte) 0) & 0xFF) : 0;
        if (length == 0 || at + length > line.length()) {
            return none;
        }
        byte[] bytes = new byte[length];
        for (int index = 0; index < length; index++) {
            bytes[index] = HIGH_BYTES.getOrDefault(line.charAt(at + index), (byte) 0);
        }
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        boolean valid = decoded.codePointCount(0, decoded.length()) == 1 && decoded.charAt(0) != '\uFFFD';
        return valid ? new Sequence(line.substring(at, at + length), decoded.codePointAt(0)) : none;
    }

    private static int lengthFrom(int leadByte) {
        if (leadByte >= 0xC2 && leadByte <= 0xDF) {
            return 2;
        }
        if (leadByte >= 0xE0 && leadByte <= 0xEF) {
            return 3;
        }
        return leadByte >= 0xF0 && leadByte <= 0xF4 ? 4 : 0;
    }

    private static boolean isCertain(String line, int at, Sequence sequence) {
        String was = sequence.was();
        char before = at > 0 ? line.charAt(at - 1) : ' ';
        char after = at + was.length() < line.length() ? line.charAt(at + was.length()) : ' ';
        if (Character.isISOControl(sequence.codePoint())) {
            return false;
        }
        if (was.chars().anyMatch(Character::isISOControl)) {
            return true;
        }
        return switch (was.charAt(0)) {
            case 'Â', 'Ã' -> isWestern(was.charAt(1), before, after);
            case 'Ä', 'Å' -> isCentralEuropean(was.charAt(1), before, after);
            case 'Ð', 'Ñ' -> isUnnatural(was.charAt(1)) && !Character.isLetter(before);
            case 'á' -> isVietnamese(was, before, after);
            case 'â' -> isUnnatural(was.charAt(1));
            case 'ï' -> sequence.codePoint() == '\uFEFF';
            case 'ð' -> was.charAt(1) == 'Ÿ';
            default -> false;
        };
    }

    private static boolean isWestern(char second, char before, char after) {
        if (isUnnatural(second) || !Character.isUpperCase(before)) {
            return true;
        }
        return Character.isLowerCase(after) && QUOTES_AND_DASHES.indexOf(second) < 0;
    }

    private static boolean isCentralEuropean(char second, char before, char after) {
        boolean inWord = Character.isLetter(before) || Character.isLetter(after);
        return inWord
                && (isUnnatural(second)
                        || Character.isLowerCase(before)
                        || Character.isLowerCase(after) && !Character.isUpperCase(before));
    }

    private static boolean isVietnamese(String was, char before, char after) {
        boolean inWord = Character.isLetter(before) || Character.isLetter(after);
        return inWord && (was.charAt(1) == 'º' || was.charAt(1) == '»') && isUnnatural(was.charAt(2));
    }

    private static boolean isUnnatural(char character) {
        return NATURAL_AFTER_LETTER.indexOf(character) < 0;
    }

    /** Which byte each character above ASCII was, in Windows-1252 or, where that has none, in Latin-1. */
    private static Map<Character, Byte> highBytes() {
        Map<Character, Byte> bytes = new HashMap<>();
        for (int value = 0x80; value <= 0xFF; value++) {
            bytes.put((char) value, (byte) value);
            String windows = new String(new byte[] {(byte) value}, Charset.forName("windows-1252"));
            if (windows.charAt(0) != '\uFFFD') {
                bytes.put(windows.charAt(0), (byte) value);
            }
        }
        return Map.copyOf(bytes);
    }
}
