package io.liaison.partners.ui;

import io.liaison.base.CsvCell;
import io.liaison.partners.PartnerEntry;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Entries of the trail as a table for a spreadsheet. */
final class AuditCsv {

    private static final String HEADINGS = "number,at,who,who_email,what,to_what,network,partner,partner_address_name";

    private final Writer writer;

    AuditCsv(Writer writer) {
        this.writer = writer;
    }

    void begin() throws IOException {
        writer.write(CsvCell.BYTE_ORDER_MARK + HEADINGS + CsvCell.LINE);
    }

    void append(List<AuditLine> lines) throws IOException {
        for (AuditLine line : lines) {
            writer.write(Stream.of(
                            String.valueOf(line.entry().number()),
                            line.entry().at().toString(),
                            line.who().map(person -> person.name()).orElse(""),
                            line.who().map(person -> person.email().value()).orElse(""),
                            line.entry().action(),
                            line.entry().subject(),
                            line.entry().network(),
                            line.partner().map(PartnerEntry::name).orElse(""),
                            line.partner()
                                    .map(partner -> partner.slug().value())
                                    .orElse(""))
                    .map(CsvCell::of)
                    .collect(Collectors.joining(",", "", CsvCell.LINE)));
        }
    }
}
