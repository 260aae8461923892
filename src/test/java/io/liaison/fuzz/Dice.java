package io.liaison.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Chances and choices for one input; the same seed gives the same ones. Texts stand for bytes, one character each (ISO 8859-1). */
final class Dice {

    private static final List<String> JUNK = List.of(
            "",
            " ",
            "x",
            "%",
            "%zz",
            "%00",
            "%0d%0aSet-Cookie:%20a=b",
            "%c0%af",
            "%ff%fe",
            "%ed%a0%80",
            "%u0041",
            "..",
            "%2e%2e%2f%2e%2e%2f",
            ";jsessionid=x",
            ";",
            "//",
            "\\",
            "|",
            "null",
            "undefined",
            "true",
            "-1",
            "0",
            "999999999999999999999",
            "1e999",
            "NaN",
            "2026-13-45",
            "00000000-0000-0000-0000-000000000000",
            "{}",
            "[]",
            "{\"a\":",
            "'\"><script>alert(1)</script>",
            "' or 1=1 --",
            "${7*7}#{7*7}",
            "*",
            "a,b,,c",
            "=",
            "&",
            utf8("\u202e\u200b\ufeff"),
            utf8("\uD83D\uDE00"),
            "\u00ff\u00fe\u0080",
            "\u00ed\u00a0\u0080",
            "\u0000",
            "\t",
            "a".repeat(300),
            "%41".repeat(500));

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** What nobody means. */
    String junk() {
        return switch (random.nextInt(12)) {
            case 0 -> bytes(upTo(40));
            case 1 -> "x".repeat(upTo(3_000));
            case 2 -> of(JUNK) + of(JUNK);
            case 3 -> String.valueOf(random.nextLong());
            default -> of(JUNK);
        };
    }

    /** Junk in a form that addresses can have, most times. */
    String encodedJunk() {
        String junk = junk();
        return chance(80) ? URLEncoder.encode(junk, StandardCharsets.ISO_8859_1) : junk;
    }

    /** What is meant, most times. */
    String mostly(String meant) {
        return chance(70) ? meant : chance(30) ? broken(meant) : junk();
    }

    /** The text with something put in, taken out, doubled or cut off. */
    String broken(String text) {
        int at = upTo(text.length());
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + junk() + text.substring(at);
            case 1 -> text.substring(0, at) + text.substring(Math.min(text.length(), at + 1));
            case 2 -> text.substring(0, at) + text;
            default -> text.substring(0, at);
        };
    }

    String bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String utf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
