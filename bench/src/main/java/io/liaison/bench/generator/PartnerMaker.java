package io.liaison.bench.generator;

import io.liaison.bench.generator.Content.Contact;
import io.liaison.bench.generator.Content.News;
import io.liaison.bench.generator.Content.Section;
import io.liaison.bench.generator.Content.Value;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes the partner of a number: always the same one for the same seed, whichever were made before. */
final class PartnerMaker {

    static final int OFFERS = 3;

    private static final List<Field> FIELDS = Field.all();
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final LocalDate FIRST_NEWS = LocalDate.of(2024, 1, 1);
    private static final int NEWS_DAYS = 900;

    private final long seed;
    private final Terms terms;

    PartnerMaker(long seed, Terms terms) {
        this.seed = seed;
        this.terms = terms;
    }

    Partner partner(int number) {
        RandomGenerator random = new SplittableRandom(seed + number * SPREAD);
        Field field = Zipf.draw(FIELDS, random);
        Prose prose = new Prose(field, random);
        String name = Names.draw(prose, random);
        String slug = Names.slug(name, number);
        return new Partner(
                number, id("partner", number), id("revision", number), slug, content(name, slug, field, prose, random));
    }

    private Content content(String name, String slug, Field field, Prose prose, RandomGenerator random) {
        return new Content(
                2,
                name,
                Names.acronym(name),
                aliases(prose, random),
                prose.fill("{quality} {thing} and {work} for industry and public laboratories."),
                prose.paragraph("overview", 4) + "\n\n" + prose.paragraph("overview", 4) + "\n\n"
                        + prose.list("provides", 3),
                null,
                "https://" + slug + ".example/",
                terms.draw("ORGANISATION_TYPE", random),
                field.domains().subList(0, 1 + random.nextInt(field.domains().size())),
                terms.draw("REGION", 3, random),
                String.valueOf(random.nextInt(1950, 2026)),
                prose.sentence("vision"),
                prose.distinct("mission", 3),
                values(prose),
                sections(prose),
                List.of(news(prose, random)),
                List.of(new Contact(
                        "contact001", "Partnerships desk", "First contact", "partnerships@" + slug + ".example", "")),
                new OfferMaker(terms, prose, random).offers(OFFERS));
    }

    /** A fifth of the partners had another name once. */
    private static List<String> aliases(Prose prose, RandomGenerator random) {
        return random.nextInt(5) == 0 ? List.of(Names.draw(prose, random)) : List.of();
    }

    private static List<Value> values(Prose prose) {
        return List.of(
                new Value("Care", prose.sentence("mission")),
                new Value("Openness", prose.sentence("mission")),
                new Value("Patience", prose.sentence("vision")));
    }

    private static List<Section> sections(Prose prose) {
        return List.of(
                new Section("facilities", prose.fill("{equipment} and hall"), prose.paragraph("section", 4), null, ""),
                new Section("services0", prose.fill("Services for {thing}"), prose.paragraph("section", 3), null, ""));
    }

    private static News news(Prose prose, RandomGenerator random) {
        LocalDate date = FIRST_NEWS.plusDays(random.nextInt(NEWS_DAYS));
        return new News("news000001", prose.sentence("news"), date.toString(), prose.paragraph("news", 2), "");
    }

    private UUID id(String what, int number) {
        return UUID.nameUUIDFromBytes((seed + " " + what + " " + number).getBytes(StandardCharsets.UTF_8));
    }
}
