package io.liaison.bench.generator;

import io.liaison.bench.generator.Content.Audience;
import io.liaison.bench.generator.Content.CallToAction;
import io.liaison.bench.generator.Content.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Makes the ways to work with a partner, each of another kind. */
final class OfferMaker {

    private static final Map<String, String> TITLES = Lines.pairs(Lines.of("offers.txt").stream());
    private static final int LONGEST_TITLE = 120;
    private static final int AUDIENCES = 4;
    private static final int REGIONS = 2;

    private final Terms terms;
    private final Prose prose;
    private final RandomGenerator random;

    OfferMaker(Terms terms, Prose prose, RandomGenerator random) {
        this.terms = terms;
        this.prose = prose;
        this.random = random;
    }

    List<Offer> offers(int wanted) {
        List<String> kinds = new ArrayList<>(TITLES.keySet());
        List<Offer> offers = new ArrayList<>();
        while (offers.size() < wanted) {
            String kind = Zipf.draw(kinds, random);
            kinds.remove(kind);
            offers.add(offer(kind, "offer" + random.nextInt(10_000, 100_000)));
        }
        return offers;
    }

    private Offer offer(String kind, String id) {
        return new Offer(
                id,
                title(kind),
                kind,
                prose.paragraph("description", 3) + "\n\n" + prose.paragraph("description", 2),
                prose.list("provides", 4),
                prose.list("client", 3),
                prose.sentence("advantage"),
                terms.draw("AUDIENCE", AUDIENCES, random).stream()
                        .map(term -> new Audience(term, ""))
                        .toList(),
                terms.draw("REGION", REGIONS, random),
                new CallToAction("our-form"));
    }

    private String title(String kind) {
        String[] choice = TITLES.getOrDefault(kind, "").split(" \\| ");
        String title = prose.fill(choice[random.nextInt(choice.length)]);
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    }
}
