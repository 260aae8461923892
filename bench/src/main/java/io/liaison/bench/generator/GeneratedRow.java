package io.liaison.bench.generator;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** A partner as one line of the generator's staging table, in the text format of PostgreSQL's COPY. */
final class GeneratedRow {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private GeneratedRow() {}

    static String of(Partner partner) {
        Content content = partner.content();
        Stream<String> columns = Stream.of(
                String.valueOf(partner.number()),
                partner.id().toString(),
                partner.revision().toString(),
                partner.slug(),
                content.name(),
                content.acronym(),
                array(content.aliases().stream().map(alias -> '"' + alias + '"')),
                content.organisationType(),
                array(content.domains().stream()),
                array(Stream.concat(
                        content.regions().stream(),
                        content.offers().stream().flatMap(offer -> offer.regions().stream()))),
                array(content.offers().stream()
                        .flatMap(offer -> offer.audiences().stream())
                        .map(Content.Audience::term)),
                array(content.offers().stream().map(Content.Offer::kind)),
                JSON.writeValueAsString(Card.of(content)),
                JSON.writeValueAsString(content),
                JSON.writeValueAsString(Findable.of(content)));
        return columns.map(GeneratedRow::escaped).collect(joining("\t", "", "\n"));
    }

    private static String array(Stream<String> codes) {
        return codes.distinct().collect(joining(",", "{", "}"));
    }

    private static String escaped(String column) {
        return column.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
