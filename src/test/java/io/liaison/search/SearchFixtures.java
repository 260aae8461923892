package io.liaison.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents to be found. */
final class SearchFixtures {

    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    private SearchFixtures() {}

    static UUID id(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    /** A document of one name, one text and offers. */
    static Document document(String key, String name, String text, Part... offers) {
        return new Document(
                id(key),
                name,
                LONG_AGO,
                Map.of(Field.NAME, List.of(name), Field.TEXT, List.of(text)),
                Map.of(),
                List.of(offers));
    }

    static Part offer(String title, String kind, String... audiences) {
        return new Part(
                title,
                Map.of(Field.OFFER_TITLE, List.of(title)),
                Map.of("kind", Set.of(kind), "audience", Set.copyOf(Arrays.asList(audiences))));
    }

    static Question question(String words) {
        return new Question(words, Map.of(), words.isBlank() ? Order.NAME : Order.BEST, 0, 20);
    }

    /** Forty institutes of our invention, by key, and ACTRIS. */
    static Map<String, Document> institutes() {
        Map<String, Document> institutes = Arrays.stream(
                        resource("/search/institutes.txt").split("\n\n+"))
                .filter(block -> !block.startsWith("#"))
                .collect(Collectors.toMap(block -> block.substring(0, block.indexOf(':')), SearchFixtures::institute));
        institutes.put("actris", actris());
        return institutes;
    }

    static String resource(String path) {
        try (InputStream stream = Objects.requireNonNull(SearchFixtures.class.getResourceAsStream(path), path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Document institute(String block) {
        List<String> lines = block.lines().toList();
        String key = block.substring(0, block.indexOf(':'));
        List<String> names = parts(lines.get(0).substring(key.length() + 1), "\\|");
        List<String> terms = parts(lines.get(1), ";");
        List<String> domains = parts(terms.get(1), ",");
        List<String> told = lines.subList(2, lines.size()).stream()
                .filter(line -> !line.startsWith(">"))
                .toList();
        List<Part> offers = lines.stream()
                .filter(line -> line.startsWith(">"))
                .map(line -> parts(line.substring(1), "\\|"))
                .map(offer -> part(offer.get(0), offer.get(1), parts(offer.get(2), ","), offer.get(3)))
                .toList();
        return new Document(
                id(key),
                names.get(0),
                LONG_AGO,
                Map.of(
                        Field.NAME, List.of(names.get(0)),
                        Field.ACRONYM, List.of(names.get(1)),
                        Field.ALIAS, names.size() > 2 ? List.of(names.get(2)) : List.of(),
                        Field.LABEL, labels(Stream.concat(domains.stream(), Stream.of(terms.get(0), terms.get(2)))),
                        Field.SUMMARY, List.of(told.getFirst()),
                        Field.TEXT, told.subList(1, told.size())),
                Map.of("type", Set.of(terms.get(0)), "domain", Set.copyOf(domains), "region", Set.of(terms.get(2))),
                offers);
    }

    private static Part part(String title, String kind, List<String> audiences, String text) {
        return new Part(
                title,
                Map.of(
                        Field.OFFER_TITLE, List.of(title),
                        Field.OFFER_KIND, labels(Stream.of(kind)),
                        Field.OFFER_AUDIENCE, labels(audiences.stream()),
                        Field.OFFER_TEXT, List.of(text)),
                Map.of("kind", Set.of(kind), "audience", Set.copyOf(audiences)));
    }

    private static Document actris() {
        JsonNode profile = JsonMapper.builder().build().readTree(resource("/demo/actris.json"));
        List<Part> offers = each(profile.get("offers"))
                .map(offer -> part(
                        offer.get("title").asString(),
                        offer.get("kind").asString(),
                        each(offer.get("audiences"))
                                .map(audience -> audience.get("term").asString())
                                .toList(),
                        texts(offer, "description", "partnerProvides", "clientProvides", "keyAdvantage")))
                .toList();
        List<String> told = new ArrayList<>(List.of(texts(profile, "overview", "vision")));
        each(profile.get("mission")).forEach(point -> told.add(point.asString()));
        each(profile.get("values")).forEach(value -> told.add(texts(value, "name", "statement")));
        each(profile.get("sections")).forEach(section -> told.add(texts(section, "title", "text")));
        return new Document(
                id("actris"),
                profile.get("name").asString(),
                LONG_AGO,
                Map.of(
                        Field.NAME, List.of(profile.get("name").asString()),
                        Field.ACRONYM, List.of(profile.get("acronym").asString()),
                        Field.SUMMARY, List.of(profile.get("summary").asString()),
                        Field.LABEL, List.of("Research institute", "Cell and gene therapy", "Singapore"),
                        Field.TEXT, told),
                Map.of("type", Set.of("research-institute"), "region", Set.of("singapore")),
                offers);
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String texts(JsonNode node, String... fields) {
        return Arrays.stream(fields).map(field -> node.get(field).asString()).collect(Collectors.joining("\n"));
    }

    private static List<String> labels(Stream<String> codes) {
        return codes.map(code -> code.replace('-', ' ')).toList();
    }

    private static List<String> parts(String line, String by) {
        return Arrays.stream(line.split(by, -1)).map(String::strip).toList();
    }
}
