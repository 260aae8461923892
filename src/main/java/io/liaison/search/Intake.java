package io.liaison.search;

import io.liaison.search.store.Incoming;
import io.liaison.search.store.Incoming.Passage;
import io.liaison.search.store.Incoming.Unit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Hands documents to the store, which knows no fields, only how much a word in a text counts. */
final class Intake {

    /**
     * @param weight what one word in it counts
     * @param length how many words it usually has
     */
    private record Rank(float weight, float length) {}

    private static final Map<Field, Rank> RANKS = new EnumMap<>(Map.of(
            Field.NAME, new Rank(9, 5),
            Field.ACRONYM, new Rank(9, 1),
            Field.ALIAS, new Rank(8, 4),
            Field.SUMMARY, new Rank(3, 15),
            Field.LABEL, new Rank(2, 8),
            Field.TEXT, new Rank(1, 300),
            Field.OFFER_TITLE, new Rank(5, 4),
            Field.OFFER_KIND, new Rank(2.5f, 2),
            Field.OFFER_AUDIENCE, new Rank(2.5f, 12),
            Field.OFFER_TEXT, new Rank(1, 80)));

    private Intake() {}

    static Incoming of(Document document) {
        return new Incoming(
                document.id(),
                document.name(),
                document.publishedAt(),
                texts(document, Field.NAME).toList(),
                Stream.concat(texts(document, Field.ACRONYM), texts(document, Field.ALIAS))
                        .toList(),
                new Unit("", passages(document.texts()), document.terms()),
                document.parts().stream().map(Intake::unit).toList());
    }

    private static Stream<String> texts(Document document, Field field) {
        return document.texts().getOrDefault(field, List.of()).stream();
    }

    private static Unit unit(Part part) {
        return new Unit(part.id(), passages(part.texts()), part.terms());
    }

    /** In the order of fields, whatever that of the map, so that every node adds up the same. */
    private static List<Passage> passages(Map<Field, List<String>> texts) {
        List<Passage> passages = new ArrayList<>();
        RANKS.forEach((field, rank) -> {
            List<String> ofField = texts.get(field);
            if (ofField != null) {
                passages.add(new Passage(ofField, rank.weight(), rank.length()));
            }
        });
        return passages;
    }
}
