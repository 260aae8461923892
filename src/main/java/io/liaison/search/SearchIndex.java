package io.liaison.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Documents that can be searched. Safe for many threads; readers never wait for writers. */
public final class SearchIndex {

    private final Map<UUID, Document> documents = new ConcurrentHashMap<>();

    public SearchIndex() {
        this(Synonyms.NONE);
    }

    public SearchIndex(Synonyms synonyms) {}

    /** Later questions are answered with these synonyms. */
    public void use(Synonyms synonyms) {}

    /** Puts documents in place of those with the same id, and takes others out. Questions asked after it see all of it. */
    public void replace(Collection<Document> changed, Collection<UUID> gone) {
        changed.forEach(document -> documents.put(document.id(), document));
        documents.keySet().removeAll(gone);
    }

    /** How many documents there are. */
    public int size() {
        return documents.size();
    }

    /** Never fails on what was typed. */
    public Hits search(Question question) {
        List<Document> found = documents.values().stream()
                .filter(document -> hasWords(document, question.words()))
                .sorted(Comparator.comparing(document -> document.name().toLowerCase(Locale.ROOT)))
                .toList();
        Map<String, Map<String, Integer>> facets = new HashMap<>();
        found.forEach(document -> terms(document)
                .forEach(term -> facets.computeIfAbsent(term.getKey(), key -> new TreeMap<>())
                        .merge(term.getValue(), 1, Integer::sum)));
        List<Document> chosen = found.stream()
                .filter(document -> question.chosen().entrySet().stream()
                        .allMatch(group -> group.getValue().isEmpty()
                                || terms(document)
                                        .anyMatch(term -> term.getKey().equals(group.getKey())
                                                && group.getValue().contains(term.getValue()))))
                .toList();
        List<Hit> hits = chosen.stream()
                .skip(question.first())
                .limit(question.count())
                .map(document -> new Hit(
                        document.id(),
                        document.parts().stream()
                                .map(part -> new Hit.FoundPart(part.id(), false))
                                .toList()))
                .toList();
        int parts =
                chosen.stream().mapToInt(document -> document.parts().size()).sum();
        return new Hits(Matching.ALL_WORDS, hits, chosen.size(), parts, facets, Help.NONE, Marker.NOTHING);
    }

    private static boolean hasWords(Document document, String words) {
        String text = Stream.concat(
                        document.texts().values().stream(),
                        document.parts().stream().flatMap(part -> part.texts().values().stream()))
                .toList()
                .toString()
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }

    private static Stream<Map.Entry<String, String>> terms(Document document) {
        return Stream.concat(
                        Stream.of(document.terms()), document.parts().stream().map(Part::terms))
                .flatMap(terms -> terms.entrySet().stream())
                .flatMap(group -> group.getValue().stream().map(term -> Map.entry(group.getKey(), term)))
                .distinct();
    }
}
