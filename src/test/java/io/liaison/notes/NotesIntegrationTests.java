package io.liaison.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.accounts.SignedIn;
import io.liaison.base.InvalidInput;
import io.liaison.base.Refusal;
import io.liaison.database.Reach;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@RealDatabase
class NotesIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Notes notes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private Tenant tenant;
    private SignedIn reviewer;

    @BeforeEach
    void aPartner() {
        tenant = world.tenant("Annotated Institute");
        reviewer = world.platformAdmin();
    }

    @Test
    @Tag("BR-90")
    void keepsAThreadAtItsPlaceUntilSomebodyResolvesIt() {
        NoteId note = world.as(
                reviewer, () -> notes.write(tenant.id(), new NoteAnchor("offers/k1/title", 3), " Which rooms? "));
        world.as(tenant.editor(), () -> notes.answer(tenant.id(), note, "The ones upstairs."));

        NoteThread open =
                world.as(tenant.admin(), () -> notes.open(tenant.id())).getFirst();
        assertThat(open.place()).isEqualTo("offers/k1/title");
        assertThat(open.revision()).hasValue(3);
        assertThat(open.note().text()).isEqualTo("Which rooms?");
        assertThat(open.note().origin()).isEqualTo(Origin.REVIEWER);
        assertThat(open.answers())
                .extracting(Remark::origin, Remark::text)
                .containsExactly(tuple(Origin.PARTNER, "The ones upstairs."));

        world.as(reviewer, () -> notes.resolve(tenant.id(), note));
        assertThat(world.as(tenant.admin(), () -> notes.open(tenant.id()))).isEmpty();
        NoteThread resolved =
                world.as(tenant.admin(), () -> notes.all(tenant.id())).getFirst();
        assertThat(resolved.resolution())
                .hasValueSatisfying(by -> assertThat(by.by()).isEqualTo(reviewer.name()));
    }

    @Test
    @Tag("BR-92")
    void opensAResolvedNoteAgainWhenSomebodyAnswersIt() {
        NoteId note = world.as(tenant.editor(), () -> notes.write(tenant.id(), "", "Is this the right tone?"));
        world.as(reviewer, () -> notes.resolve(tenant.id(), note));

        world.as(tenant.editor(), () -> notes.answer(tenant.id(), note, "I still wonder."));

        assertThat(world.as(reviewer, () -> notes.open(tenant.id()))).hasSize(1);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> world.as(reviewer, () -> notes.reopen(tenant.id(), note)));
    }

    @Test
    @Tag("BR-91")
    void tellsTheOtherSideAndNotTheAuthor() {
        world.as(reviewer, () -> notes.write(tenant.id(), "overview", "Say what the rooms are for."));

        assertThat(letters(tenant.admin()))
                .singleElement()
                .asString()
                .contains("Say what the rooms are for.", "?note=");
        assertThat(letters(tenant.editor())).hasSize(1);
        assertThat(letters(reviewer)).isEmpty();
    }

    @Test
    @Tag("BR-91")
    void tellsOfAnAnswerThoseWhoTakePartAndNobodyElseOfTheirSide() {
        SignedIn bystander = world.anotherPlatformAdmin();
        NoteId note = world.as(reviewer, () -> notes.write(tenant.id(), "overview", "Too long."));
        world.as(tenant.editor(), () -> notes.answer(tenant.id(), note, "Shortened it."));

        assertThat(letters(reviewer)).singleElement().asString().contains("Shortened it.");
        assertThat(letters(bystander)).isEmpty();
        assertThat(letters(tenant.admin())).as("of the note only").hasSize(1);
    }

    @Test
    @Tag("BR-91")
    void tellsTheWholeOtherSideOfAnAnswerWhenNobodyThereTakesPartYet() {
        SignedIn second = world.anotherPlatformAdmin();
        NoteId note = notes.receive(tenant.id(), "", "The director says yes.", "Director", Origin.SIGN_OFF);
        assertThat(letters(second)).as("a sign-off is the partner’s own affair").isEmpty();

        world.as(tenant.admin(), () -> notes.answer(tenant.id(), note, "Thank you."));

        assertThat(letters(second)).singleElement().asString().contains("Thank you.");
    }

    @Test
    void receivesWhatAVisitorSaysForBothSides() {
        SignedIn second = world.anotherPlatformAdmin();
        notes.receive(tenant.id(), "website", "The address is out of date.", "", Origin.PUBLIC);

        assertThat(letters(tenant.admin())).hasSize(1);
        assertThat(letters(second)).hasSize(1);
        Remark received =
                world.as(second, () -> notes.open(tenant.id())).getFirst().note();
        assertThat(received.origin()).isEqualTo(Origin.PUBLIC);
    }

    @Test
    void refusesWhatIsEmptyOrTooLongAndSaysWhatToDo() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> world.as(reviewer, () -> notes.write(tenant.id(), "", " ")))
                .withMessage("Write something first.");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> world.as(reviewer, () -> notes.write(tenant.id(), "", "x".repeat(2_001))))
                .withMessageContaining("this one has 2,001");
    }

    @Test
    @Tag("BR-93")
    void keepsWhatWasWrittenAsItWasWrittenEvenAgainstSql() {
        NoteId note = world.as(reviewer, () -> notes.write(tenant.id(), "overview", "As written."));

        for (String forbidden : List.of(
                "update note set text = 'Otherwise' where id = ?",
                "delete from note where id = ?",
                "update note_answer set text = 'Otherwise' where note_id = ?")) {
            assertThatThrownBy(() -> inTheTenant(forbidden, note.value()))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    @Tag("BR-321")
    @DisplayName("Point 10.6: a visitor's address in a note can be erased, and never changed")
    void erasesWhomANoteFromOutsideCameFrom() {
        NoteId note = notes.receive(tenant.id(), "", "This is out of date.", "noor@castellan.example", Origin.PUBLIC);
        assertThatThrownBy(
                        () -> inTheTenant("update note set written_from = 'someone.else' where id = ?", note.value()))
                .rootCause()
                .hasMessageContaining("can be erased, not changed");

        world.as(tenant.editor(), () -> notes.eraseSender(tenant.id(), note));

        Remark left = world.as(tenant.admin(), () -> notes.open(tenant.id()))
                .getFirst()
                .note();
        assertThat(left.author()).isEmpty();
        assertThat(left.text()).isEqualTo("This is out of date.");
        NoteId own = world.as(reviewer, () -> notes.write(tenant.id(), "", "Signed."));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> world.as(reviewer, () -> notes.eraseSender(tenant.id(), own)));
    }

    private void inTheTenant(String sql, UUID id) {
        Reach.tenant(tenant.id())
                .run(() -> transactions.executeWithoutResult(
                        transaction -> jdbc.sql(sql).param(id).update()));
    }

    private List<String> letters(SignedIn account) {
        return jdbc
                .sql(
                        "select text from for_tests.posted_mail where recipient = ? and subject like '%note%' order by created_at desc")
                .param(account.email().value())
                .query(String.class)
                .list()
                .stream()
                .filter(text -> text.contains(tenant.slug().value()))
                .toList();
    }
}
