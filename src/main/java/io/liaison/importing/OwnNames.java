package io.liaison.importing;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names a page's institute goes by, against which the prefilled text of a form is held. */
final class OwnNames {

    private static final Pattern ORGANISATION = Pattern.compile(
            "\\b(?:institut\\w*|universit\\w*|cent(?:re|er)|hospital|school|college|laborator(?:y|ies)|agency|company|foundation|"
                    + "ministry|academy|consortium|ltd|inc|gmbh)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> FILL_WORDS = Set.of("and", "of", "the", "for", "in");

    private final Set<List<String>> names = new LinkedHashSet<>();

    OwnNames(Collection<String> names) {
        names.forEach(this::add);
    }

    void add(String name) {
        List<String> words = words(name);
        if (!words.isEmpty()) {
            names.add(words);
        }
    }

    /** The prefilled texts of an address that name neither the institute nor the offer but somebody else. */
    List<String> foreignIn(String address, String offerTitle) {
        List<String> values = prefilled(address).stream()
                .filter(value -> value.codePoints().filter(Character::isLetter).count() > 2)
                .toList();
        boolean namesUs = values.stream().anyMatch(this::isOwn);
        List<String> title = words(offerTitle);
        return values.stream()
                .filter(value -> !isOwn(value) && !contains(words(value), title))
                .filter(value -> !namesUs || ORGANISATION.matcher(value).find())
                .toList();
    }

    /** The decoded values of an address's query. */
    static List<String> prefilled(String address) {
        int query = address.indexOf('?');
        if (query < 0) {
            return List.of();
        }
        List<String> values = new ArrayList<>();
        for (String pair : address.substring(query + 1).split("#", 2)[0].split("&")) {
            values.add(decode(pair.substring(pair.indexOf('=') + 1)).strip());
        }
        return values;
    }

    boolean isNamedIn(String text) {
        return isOwn(text);
    }

    /** Whether a name is part of one of ours, or spells ours out, or is made of its first letters. */
    boolean isRelated(String name) {
        List<String> words = words(name);
        return !words.isEmpty()
                && names.stream()
                        .anyMatch(ours -> contains(ours, words) || contains(words, ours) || isShort(words, ours));
    }

    /** How often a text names us. */
    int count(String text) {
        List<String> words = words(text);
        int count = 0;
        for (int at = 0; at < words.size(); at++) {
            List<String> rest = words.subList(at, words.size());
            if (names.stream().anyMatch(name -> startsWith(rest, name))) {
                count++;
            }
        }
        return count;
    }

    private static boolean startsWith(List<String> words, List<String> name) {
        return words.size() >= name.size() && words.subList(0, name.size()).equals(name);
    }

    private static boolean isShort(List<String> words, List<String> ours) {
        String letters = ours.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        String without = ours.stream()
                .filter(word -> !FILL_WORDS.contains(word))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return words.size() == 1
                && words.getFirst().length() > 1
                && (letters.startsWith(words.getFirst()) || without.startsWith(words.getFirst()));
    }

    private boolean isOwn(String value) {
        List<String> words = words(value);
        return names.stream().anyMatch(name -> contains(words, name));
    }

    private static boolean contains(List<String> words, List<String> name) {
        return !name.isEmpty() && Collections.indexOfSubList(words, name) >= 0;
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String decode(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return value;
        }
    }
}
