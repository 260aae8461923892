package io.liaison.bench.generator;

import java.sql.Connection;
import java.sql.SQLException;

/** What was generated, for those who ask about it over the network: made again from the seed, not read from the database. */
public final class Directory {

    private final Plan plan;
    private final Terms terms;
    private final PartnerMaker maker;

    public Directory(Access access, Plan plan) throws SQLException {
        this.plan = plan;
        try (Connection connection = access.connect()) {
            terms = Terms.read(connection);
        }
        maker = new PartnerMaker(plan.seed(), terms);
    }

    public int partners() {
        return plan.partners();
    }

    public int editors() {
        return plan.editors();
    }

    public String slug(int partner) {
        return maker.partner(partner).slug();
    }

    public String name(int partner) {
        return maker.partner(partner).content().name();
    }

    public String summary(int partner) {
        return maker.partner(partner).content().summary();
    }

    /** What its first offer begins with: enough to tell it from others of the same title. */
    public String offerWords(int partner) {
        Content.Offer offer = maker.partner(partner).content().offers().getFirst();
        return offer.title() + " " + offer.description();
    }

    /** What a search engine gets of it. */
    public SearchDocument document(int partner) {
        return SearchDocument.of(maker.partner(partner));
    }

    /** Only questions by filters, without words. */
    public Queries filters(int number) {
        return new Queries(terms, maker, plan.partners(), plan.seed() + number, shape -> !shape.startsWith("q="));
    }

    /** The same number gives the same queries. */
    public Queries queries(int number) {
        return new Queries(terms, maker, plan.partners(), plan.seed() + number, shape -> true);
    }
}
