package io.liaison.base;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that mail programs turn into links by themselves: addresses with and without a scheme, host names, mail addresses. */
public final class LinkLikeText {

    /** A scheme, right before what it leads to. */
    private static final Pattern SCHEME = Pattern.compile("(?i)(?<=[a-z0-9]):(?=[/\\\\]{2})"
            + "|(?<=\\b(?:mailto|tel|sms|callto|skype|javascript|data|file)):(?=\\S)");

    /** A dot within a word, before what may be the end of a host name; any of the dots that browsers take for one. */
    private static final Pattern DOT = Pattern.compile("(?<=\\S)[.．｡](?=\\p{L}[\\p{L}\\p{N}-])");

    private static final Pattern DOT_OF_NUMBERS = Pattern.compile("(?<=\\d)\\.(?=\\d{1,3}(?:\\.\\d|[/:]|\\b))");
    private static final Pattern NUMBERS = Pattern.compile("\\b\\d{1,3}(?:\\.\\d{1,3}){3}\\b");

    /** Host names in names of people and partners: "evil.example" is one, "J.Smith" and "St. Orwen's" are none. */
    private static final Pattern ADDRESS = Pattern.compile("(?i:://|\\bwww\\.|[^\\s@]@[^\\s@])"
            + "|[\\p{L}\\p{N}-]{2,}[.．｡](?:\\p{Ll}{2,}|\\p{Lu}{2,}|(?i:xn--)[\\p{L}\\p{N}-]+)(?![\\p{L}\\p{N}])");

    private LinkLikeText() {}

    /** Whether a name holds an address, of a page or a mailbox. */
    public static boolean isIn(String name) {
        return ADDRESS.matcher(name).find();
    }

    /** The same words with a blank where a mail program would otherwise see an address. */
    public static String unlinked(String text) {
        String withoutSchemes = SCHEME.matcher(text).replaceAll(": ");
        String withoutNumbers = NUMBERS.matcher(withoutSchemes)
                .replaceAll(found -> DOT_OF_NUMBERS.matcher(found.group()).replaceAll(". "));
        return DOT.matcher(withoutNumbers).replaceAll("$0 ");
    }

    /**
     * The same, but for the given addresses, where they stand by themselves.
     *
     * @param links addresses that may become links; nothing longer that begins or ends with one may
     */
    public static String unlinkedBut(List<String> links, String text) {
        StringBuilder result = new StringBuilder();
        Matcher kept = standing(links).matcher(text);
        int reached = 0;
        while (kept.find()) {
            result.append(unlinked(text.substring(reached, kept.start()))).append(kept.group());
            reached = kept.end();
        }
        return result.append(unlinked(text.substring(reached))).toString();
    }

    /** Finds the addresses where they stand by themselves: between blanks, brackets or the marks that end a sentence. */
    public static Pattern standing(List<String> links) {
        String any = links.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return links.isEmpty()
                ? Pattern.compile("(?!)")
                : Pattern.compile("(?<![^\\s(<\\[])(?:" + any + ")(?=[.,;:!?)>\\]]*(?:\\s|$))");
    }
}
