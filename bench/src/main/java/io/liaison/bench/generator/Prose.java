package io.liaison.bench.generator;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes sentences about one field. */
final class Prose {

    private static final Map<String, List<String>> SENTENCES = sentences();
    private static final Pattern BLANK = Pattern.compile("(\\^?)\\{(\\w+)}");

    private final Field field;
    private final RandomGenerator random;

    Prose(Field field, RandomGenerator random) {
        this.field = field;
        this.random = random;
    }

    /** One sentence for a place such as {@code overview}. */
    String sentence(String place) {
        List<String> choice = SENTENCES.getOrDefault(place, List.of());
        return fill(choice.get(random.nextInt(choice.size())));
    }

    String paragraph(String place, int sentences) {
        return distinct(place, sentences).stream().collect(joining(" "));
    }

    /** A Markdown list. */
    String list(String place, int items) {
        return distinct(place, items).stream().map(item -> "- " + item).collect(joining("\n"));
    }

    List<String> distinct(String place, int sentences) {
        List<String> choice = new ArrayList<>(SENTENCES.getOrDefault(place, List.of()));
        List<String> taken = new ArrayList<>();
        for (int number = 0; number < sentences && !choice.isEmpty(); number++) {
            taken.add(fill(choice.remove(random.nextInt(choice.size()))));
        }
        return taken;
    }

    String fill(String sentence) {
        Matcher blanks = BLANK.matcher(sentence);
        String filled = blanks.replaceAll(
                blank -> blank.group(1).isEmpty() ? word(blank.group(2)) : capital(word(blank.group(2))));
        return capital(filled);
    }

    private String word(String blank) {
        return switch (blank) {
            case "thing" -> Zipf.draw(field.things(), random);
            case "work" -> Zipf.draw(field.work(), random);
            case "quality" -> Zipf.draw(field.qualities(), random);
            case "equipment" -> Zipf.draw(field.equipment(), random);
            case "coined" -> CoinedWords.draw(random);
            case "field" -> field.name();
            default -> throw new IllegalArgumentException("No words for " + blank);
        };
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static Map<String, List<String>> sentences() {
        Map<String, List<String>> sentences = new HashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : Lines.of("sentences.txt")) {
            if (line.startsWith("[")) {
                current = new ArrayList<>();
                sentences.put(line.substring(1, line.length() - 1), current);
            } else {
                current.add(line);
            }
        }
        return sentences;
    }
}
