package io.liaison.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerTableTests {

    private final PartnerTable table = new PartnerTable(ImportingFixtures.terms());

    @Test
    @DisplayName(
            "Point 9.24: a table of partners is read, with quoted cells, aliases with commas and terms by their names")
    void readsATable() {
        List<BulkRow> rows = table.read("""
                \uFEFFName, Address, First admin, Acronym, Website, Also known as, Founded, Country, Type
                "Sluice, Dam & Co.", sluice, Ada@Sluice.example, SDC, https://sluice.example, "Quay, Ltd.; The Pier", April 2020, "Singapore; UK", Company

                Weir Centre,,,,,,,,
                """);

        assertThat(rows).allMatch(BulkRow::canBeMade).hasSize(2);
        BulkRow first = rows.getFirst();
        assertThat(first.line()).isEqualTo(2);
        assertThat(first.name()).isEqualTo("Sluice, Dam & Co.");
        assertThat(first.address()).isEqualTo("sluice");
        assertThat(first.content().aliases()).containsExactly("Quay, Ltd.", "The Pier");
        assertThat(first.content().established()).isEqualTo("2020-04");
        assertThat(first.content().regions()).containsExactly("singapore", "united-kingdom");
        assertThat(first.content().organisationType()).isEqualTo("company");
        assertThat(rows.getLast().address()).isEqualTo("weir-centre");
    }

    @Test
    @DisplayName("Point 9.24: columns that nothing is taken from are named, so that no address or invitation is lost")
    void namesTheColumnsLeftOut() {
        assertThat(PartnerTable.columnsLeftOut("Name;Adresse;Admin e-mail;E-mail;\nWeir;weir;ada@weir.example;;\n"))
                .containsExactly("Adresse", "E-mail");
        assertThat(PartnerTable.columnsLeftOut("name,address\nWeir,weir\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name;admin\nWeir;ada@weir.example", "name\tadmin\nWeir\tada@weir.example"})
    void readsTablesAsSpreadsheetsSaveThem(String text) {
        assertThat(table.read(text)).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Weir");
            assertThat(row.firstAdmin()).isEqualTo("ada@weir.example");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",weir,,,,",
                "Weir,We!r,,,,",
                "Weir,,nobody,,,",
                "Weir,,,http//x,,",
                "Weir,,,,long ago,",
                "Weir,,,,,Narnia"
            })
    @DisplayName("Point 9.24: a row that cannot be made says why")
    void saysWhatIsWrongWithARow(String row) {
        assertThat(table.read("name,address,admin,website,founded,country\n" + row))
                .singleElement()
                .satisfies(read -> assertThat(read.problems()).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "colour\ngreen", "name\n\"open", "name,name\nWeir,Weir"})
    void refusesWhatIsNoTable(String text) {
        assertThatThrownBy(() -> table.read(text)).isInstanceOf(io.liaison.base.InvalidInput.class);
    }

    @Test
    void refusesMoreThanFiveHundredRows() {
        assertThatThrownBy(() -> table.read("name\n" + "Weir\n".repeat(501))).hasMessageContaining("500 rows");
    }
}
