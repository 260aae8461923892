package io.liaison.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.NothingHere;
import io.liaison.base.Refusal;
import io.liaison.base.Slug;
import io.liaison.checks.Finding;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import io.liaison.notes.ImportNotes;
import io.liaison.notes.NoteThread;
import io.liaison.notes.Notes;
import io.liaison.notes.Origin;
import io.liaison.partners.PartnerRegister;
import io.liaison.profile.ProfileEditing;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RealDatabase
class ImportNotesIntegrationTests {

    private static final String PAGE = """
            ---
            title: Sluice Institute
            ---
            #### Overview
            Sluice Institute tests pumps.
            #### Ways to work with Sluice Institute
            ##### 1. Training
            We teach (insert text).

            **Who is this suitable for?**
            * Universities

            ##### [Request Introduction](https://forms.gle/abc?x=Harbour%20Institute)
            """;

    @Autowired
    World world;

    @Autowired
    PageImporting importing;

    @Autowired
    ProfileEditing editing;

    @Autowired
    Notes notes;

    @Autowired
    ImportNotes importNotes;

    @Autowired
    PartnerRegister register;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Tag("BR-265")
    @DisplayName(
            "Point 9.23: what an import found becomes notes at its fields, which the partner sees and is told of once")
    void leavesNotesAtTheFieldsOfTheDraft() {
        Tenant tenant = world.tenant("Sluice Institute");

        putIntoDraft(tenant, PAGE);

        Offer offer = draft(tenant).offers().getFirst();
        List<NoteThread> seen = world.as(tenant.editor(), () -> notes.open(tenant.id()));
        assertThat(seen).allSatisfy(note -> assertThat(note.note().origin()).isEqualTo(Origin.IMPORT));
        assertThat(seen)
                .extracting(NoteThread::place)
                .contains("offers/" + offer.id() + "/description", "offers/" + offer.id() + "/callToAction");
        assertThat(textAt(seen, "offers/" + offer.id() + "/callToAction")).contains("Harbour Institute");
        assertThat(textAt(seen, "offers/" + offer.id() + "/audiences")).contains("Universities");
        assertThat(jdbc.sql(
                                "select count(*) from for_tests.posted_mail where recipient = ? and subject like 'An old page was put %'")
                        .param(tenant.editor().email().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @Tag("BR-266")
    @DisplayName("Point 9.23: what an import found stands in the gate until it is resolved")
    void standsInTheGateUntilItIsResolved() {
        Tenant tenant = world.tenant("Sluice Institute");
        ProfileContent complete = World.content("Sluice Institute", "Sluice Institute tests pumps.");
        world.as(tenant.editor(), () -> editing.save(tenant.id(), draft(tenant), complete));
        putIntoDraft(tenant, "---\ntitle: Sluice Institute\n---\n## Our tanks\n![](/tank.png)\nNine ... And more.\n");

        List<Finding> findings = world.as(tenant.editor(), () -> editing.findings(tenant.id()));
        String section = "sections/" + draft(tenant).sections().getFirst().id();
        assertThat(findings)
                .filteredOn(finding -> finding.kind() == Finding.Kind.IMPORT && finding.isBlocking())
                .extracting(Finding::place)
                .containsOnly(section);
        assertThat(findings)
                .filteredOn(finding -> finding.kind() == Finding.Kind.IMPORT && !finding.isBlocking())
                .extracting(Finding::place)
                .containsExactly(section + "/text");
        assertThatThrownBy(() -> world.as(tenant.editor(), () -> editing.submit(tenant.id(), "")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("note of the import");

        world.as(tenant.editor(), () -> notes.open(tenant.id()).forEach(note -> notes.resolve(tenant.id(), note.id())));
        world.as(tenant.editor(), () -> editing.submit(tenant.id(), ""));

        assertThat(world.as(tenant.editor(), () -> editing.open(tenant.id()))
                        .state()
                        .isInReview())
                .isTrue();
    }

    @Test
    @DisplayName("Point 9.23: the same import again leaves no second note")
    void leavesEachNoteOnce() {
        Tenant tenant = world.tenant("Sluice Institute");
        putIntoDraft(tenant, PAGE);
        int once = world.as(tenant.editor(), () -> notes.open(tenant.id())).size();

        putIntoDraft(tenant, PAGE);

        assertThat(world.as(tenant.editor(), () -> notes.open(tenant.id()))).hasSize(once);
    }

    @Test
    @DisplayName("Point 9.23: a whole page that fits nowhere is kept in notes without losing a word")
    void keepsLongTextsInSeveralNotes() {
        Tenant tenant = world.tenant("Sluice Institute");
        String words = "word ".repeat(12_000) + "theEnd";

        putIntoDraft(tenant, "---\ntitle: Sluice Institute\n---\n## Overview\n" + words);

        assertThat(world.as(tenant.editor(), () -> notes.open(tenant.id())))
                .extracting(note -> note.note().text())
                .anyMatch(text -> text.endsWith("theEnd"))
                .allMatch(text -> text.length() <= ImportNotes.LONGEST);
    }

    @Test
    @Tag("BR-267")
    @DisplayName("Point 9.23: hero and highlights are kept as such, for the partner's own people only")
    void keepsTheHeadOfAHomePage() {
        Tenant tenant = world.tenant("Northshore Institute");
        putIntoDraft(tenant, ImportingFixtures.page("home.md"));
        putIntoDraft(tenant, ImportingFixtures.page("home.md"));

        assertThat(world.as(tenant.editor(), () -> importing.kept(tenant.id())))
                .extracting(KeptPart::kind)
                .containsExactly(KeptPart.Kind.HERO, KeptPart.Kind.HIGHLIGHT, KeptPart.Kind.HIGHLIGHT);
        Tenant other = world.tenant("Another Institute");
        assertThatThrownBy(() -> world.as(other.admin(), () -> importing.kept(tenant.id())))
                .isInstanceOf(NothingHere.class);
    }

    @Test
    @Tag("BR-268")
    @DisplayName("Point 9.23: of a page that cannot be brought in nothing is made, neither partner nor invitation")
    void makesNothingByHalves() {
        Slug slug = new Slug("sluice-by-halves");
        Imported imported = ImportingFixtures.markdownImport().read(Source.pasted(PAGE), ProfileContent.EMPTY);
        ReadPage page = new ReadPage("page.md", imported);
        world.as(
                world.platformAdmin(),
                () -> importing.createPartner(new NewPartner("Sluice by halves", slug, null), List.of(page)));

        assertThatThrownBy(() -> world.as(
                        world.platformAdmin(),
                        () -> importing.createPartner(new NewPartner("Sluice again", slug, null), List.of(page))))
                .hasMessageContaining("address name");

        assertThat(world.as(world.platformAdmin(), () -> register.search("Sluice again")))
                .isEmpty();
    }

    private void putIntoDraft(Tenant tenant, String page) {
        world.as(world.platformAdmin(), () -> {
            ProfileContent base = editing.open(tenant.id()).content();
            Imported imported = ImportingFixtures.markdownImport().read(Source.pasted(page), base);
            importing.putIntoDraft(tenant.id(), base, List.of(new ReadPage("page.md", imported)));
        });
    }

    private ProfileContent draft(Tenant tenant) {
        return world.as(tenant.editor(), () -> editing.open(tenant.id())).content();
    }

    private static String textAt(List<NoteThread> notes, String place) {
        return notes.stream()
                .filter(note -> note.place().equals(place))
                .map(note -> note.note().text())
                .reduce("", String::concat);
    }
}
