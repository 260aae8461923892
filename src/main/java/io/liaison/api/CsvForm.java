package io.liaison.api;

import io.liaison.base.CsvCell;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table as RFC 4180 has it. It begins with a byte order mark, without which spreadsheets take UTF-8 for something else, and no cell begins with what
 * they would take for a formula.
 */
final class CsvForm implements ExportForm {

    private static final List<String> COLUMNS = List.of(
            "partner",
            "acronym",
            "partner_url",
            "organisation_type",
            "domains",
            "partner_regions",
            "website",
            "offer",
            "kind",
            "audiences",
            "offer_regions",
            "offer_url",
            "published_at",
            "note");

    @Override
    public void begin(Writer writer) throws IOException {
        writer.write(CsvCell.BYTE_ORDER_MARK + String.join(",", COLUMNS) + CsvCell.LINE);
    }

    @Override
    public void write(ExportedOffer offer, Writer writer) throws IOException {
        String line = Stream.of(
                        offer.partner(),
                        offer.acronym(),
                        offer.partnerUrl(),
                        offer.organisationType(),
                        joined(offer.domains()),
                        joined(offer.partnerRegions()),
                        offer.website(),
                        offer.offer(),
                        offer.kind(),
                        joined(offer.audiences()),
                        joined(offer.offerRegions()),
                        offer.offerUrl(),
                        offer.publishedAt().toString(),
                        offer.note())
                .map(CsvCell::of)
                .collect(Collectors.joining(",", "", CsvCell.LINE));
        writer.write(line);
    }

    /** A table has no place for it; the answer's headers say whether something is missing. */
    @Override
    public void end(@Nullable String next, Writer writer) {}

    private static String joined(List<String> values) {
        return String.join("; ", values);
    }
}
