package io.liaison.bench;

import io.liaison.bench.generator.CoinedWords;
import io.liaison.bench.generator.SearchDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Questions of people who look for a partner they know of, drawn from what was generated, each with the partners that are right: all of the same name, of
 * the same acronym, or the one whose offer it is.
 */
final class KnownItems {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> COINED =
            CoinedWords.all().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    private static final int SHORTEST_ACRONYM = 3;
    private static final int LONG = 5;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private final int wanted;
    private final Random random;
    private final List<SearchDocument> drawn = new ArrayList<>();
    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Map<String, Set<String>> byAcronym = new HashMap<>();
    private final Map<String, Set<String>> byAlias = new HashMap<>();
    private int seen;

    record Item(String words, Set<String> right) {}

    private interface Asking {

        /** Null where this partner cannot be asked for in this way. */
        String words(SearchDocument partner);
    }

    KnownItems(int wanted, long seed) {
        this.wanted = wanted;
        this.random = new Random(seed);
    }

    /** Remembers who is called what, and draws some evenly among all. */
    void see(SearchDocument partner) {
        add(byName, partner.name(), partner);
        add(byAcronym, partner.acronym(), partner);
        partner.aliases().forEach(alias -> add(byAlias, alias, partner));
        int most = wanted * 8;
        int place = seen < most ? seen : random.nextInt(seen + 1);
        seen++;
        if (place < drawn.size()) {
            drawn.set(place, partner);
        } else if (place < most) {
            drawn.add(partner);
        }
    }

    /** By the way of asking. */
    Map<String, List<Item>> items() {
        Collections.shuffle(drawn, random);
        Map<String, List<Item>> items = new LinkedHashMap<>();
        items.put("exact name", items(SearchDocument::name, byName));
        items.put("acronym", items(KnownItems::acronym, byAcronym));
        items.put("other name", items(this::otherName, byAlias));
        items.put(
                "name, a letter too many",
                misspelt((word, at) -> word.substring(0, at) + letter() + word.substring(at)));
        items.put("name, a letter missing", misspelt((word, at) -> word.substring(0, at) + word.substring(at + 1)));
        items.put("name, two letters swapped", misspelt(KnownItems::swapped));
        items.put(
                "name, a wrong letter",
                misspelt((word, at) -> word.substring(0, at) + letter() + word.substring(at + 1)));
        items.put("words of an offer", offers());
        return items;
    }

    private List<Item> items(Asking asking, Map<String, Set<String>> right) {
        return drawn.stream()
                .map(asking::words)
                .filter(words -> words != null)
                .limit(wanted)
                .map(words -> new Item(words, right.getOrDefault(key(words), Set.of())))
                .toList();
    }

    private interface Error {

        String in(String word, int at);
    }

    /** One error within the longest word of the name. */
    private List<Item> misspelt(Error error) {
        List<Item> items = new ArrayList<>();
        for (SearchDocument partner : drawn.subList(0, Math.min(wanted, drawn.size()))) {
            String word = Stream.of(NO_LETTERS.split(partner.name()))
                    .reduce("", BinaryOperator.maxBy(Comparator.comparingInt(String::length)));
            if (word.length() >= LONG) {
                String wrong = error.in(word, 1 + random.nextInt(word.length() - 2));
                items.add(new Item(partner.name().replaceFirst(word, wrong), byName.get(key(partner.name()))));
            }
        }
        return items;
    }

    /** The title of an offer with the rarest word that its texts have. */
    private List<Item> offers() {
        List<Item> items = new ArrayList<>();
        for (SearchDocument partner : drawn) {
            SearchDocument.Offer offer =
                    partner.offers().get(random.nextInt(partner.offers().size()));
            offer.texts().stream()
                    .flatMap(NO_LETTERS::splitAsStream)
                    .filter(word -> COINED.contains(word.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .ifPresent(word -> items.add(new Item(offer.title() + " " + word, Set.of(partner.slug()))));
        }
        return items.subList(0, Math.min(wanted, items.size()));
    }

    private char letter() {
        return LETTERS.charAt(random.nextInt(LETTERS.length()));
    }

    private static String swapped(String word, int at) {
        return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }

    /** One that is nobody's name. */
    private String otherName(SearchDocument partner) {
        return partner.aliases().stream()
                .filter(alias -> !byName.containsKey(key(alias)))
                .findFirst()
                .orElse(null);
    }

    private static String acronym(SearchDocument partner) {
        return partner.acronym().length() < SHORTEST_ACRONYM ? null : partner.acronym();
    }

    private static void add(Map<String, Set<String>> by, String words, SearchDocument partner) {
        by.computeIfAbsent(key(words), absent -> new HashSet<>()).add(partner.slug());
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
