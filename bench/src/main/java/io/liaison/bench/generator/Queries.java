package io.liaison.bench.generator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What visitors ask the directory: addresses drawn from sixty shapes and the words that generated partners use. Nearly all are different. */
public final class Queries {

    private static final List<String> SHAPES = Lines.of("queries.txt");
    private static final List<Field> FIELDS = Field.all();
    private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");
    private static final int COMMON = 4;
    private static final int MIDDLE = 10;
    private static final int BEGINNING = 5;

    private final List<String> shapes;
    private final Terms terms;
    private final PartnerMaker maker;
    private final int partners;
    private final RandomGenerator random;

    Queries(Terms terms, PartnerMaker maker, int partners, long seed, Predicate<String> wanted) {
        this.shapes = SHAPES.stream().filter(wanted).toList();
        this.terms = terms;
        this.maker = maker;
        this.partners = partners;
        this.random = new SplittableRandom(seed);
    }

    /** The next address, such as {@code /?q=cells&kind=training}. */
    public String next() {
        Field field = Zipf.draw(FIELDS, random);
        String shape = shapes.get(random.nextInt(shapes.size()));
        return "/?" + BLANK.matcher(shape).replaceAll(blank -> encoded(word(blank.group(1), field)));
    }

    private String word(String blank, Field field) {
        return switch (blank) {
            case "common" -> among(field, 0, COMMON);
            case "middle" -> among(field, COMMON, MIDDLE);
            case "rare" -> among(field, MIDDLE, Integer.MAX_VALUE);
            case "coined" -> CoinedWords.draw(random);
            case "name" -> name();
            case "begun" -> beginning(among(field, 0, MIDDLE));
            case "typo" -> mistyped(name());
            case "kind" -> terms.draw("OFFER_KIND", random);
            case "audience" -> terms.draw("AUDIENCE", random);
            case "region" -> terms.draw("REGION", random);
            case "domain" -> terms.draw("DOMAIN", random);
            case "type" -> terms.draw("ORGANISATION_TYPE", random);
            default -> throw new IllegalArgumentException("No words for " + blank);
        };
    }

    private String among(Field field, int from, int to) {
        List<String> words = Stream.of(field.things(), field.work(), field.qualities(), field.equipment())
                .flatMap(list -> list.stream().skip(from).limit((long) to - from))
                .toList();
        return words.get(random.nextInt(words.size()));
    }

    private String name() {
        return maker.partner(random.nextInt(1, partners + 1)).content().name();
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(BEGINNING, word.length()));
    }

    /** The first words of a name, with two letters of the first long one swapped. */
    private static String mistyped(String name) {
        String word = Stream.of(name.split("\\W+"))
                .filter(part -> part.length() >= BEGINNING)
                .findFirst()
                .orElse(name);
        return word.substring(0, 2) + word.charAt(3) + word.charAt(2) + word.substring(4);
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
}
