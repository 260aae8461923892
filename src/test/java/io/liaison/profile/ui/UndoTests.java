package io.liaison.profile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.content.ContentPlaces;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class UndoTests {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final Undo undo = new Undo();
    private final ProfileContent start = TwoOffers.content("Undo Institute");

    @Test
    void goesBackAndForth() {
        ProfileContent changed = with(start, "vision", "New vision");
        undo.note(start, changed, NOON);

        ProfileContent back = undo.undo(changed).orElseThrow().content();
        assertThat(back).isEqualTo(start);
        assertThat(undo.redo(back).orElseThrow().content()).isEqualTo(changed);
        assertThat(undo.canRedo()).isFalse();
    }

    @Test
    void bringsARemovedOfferBackToItsPlace() {
        ProfileContent without = ContentPlaces.with(
                start,
                "offers",
                "[" + ContentPlaces.jsonAt(start, "offers/second").orElseThrow() + "]");
        undo.note(start, without, NOON);

        assertThat(undo.undo(without).orElseThrow().content().offers())
                .extracting(Offer::title)
                .containsExactly("First", "Second");
    }

    @Test
    @Tag("BR-114")
    void leavesAloneWhatOthersWroteSince() {
        ProfileContent mine = with(with(start, "vision", "My vision"), "name", "My name");
        undo.note(start, mine, NOON);
        ProfileContent now = with(with(mine, "vision", "Their vision"), "overview", "Their overview");

        Undo.Outcome outcome = undo.undo(now).orElseThrow();

        assertThat(outcome.content().name()).isEqualTo("Undo Institute");
        assertThat(outcome.content().vision()).isEqualTo("Their vision");
        assertThat(outcome.content().overview()).isEqualTo("Their overview");
        assertThat(outcome.leftAlone()).containsExactly("vision");
    }

    @Test
    @Tag("BR-401")
    void opensADecisionAgainAndMakesItAgain() {
        ProfileContent mine = with(start, "vision", "Mine");
        ProfileContent theirs = with(start, "vision", "Theirs");
        undo.note(start, mine, NOON);
        undo.noteDecision("vision", mine, mine, theirs, NOON.plusSeconds(1));

        Undo.Outcome opened = undo.undo(mine).orElseThrow();
        assertThat(opened.content()).isEqualTo(theirs);
        assertThat(opened.reopened()).isEqualTo(mine);
        assertThat(opened.said("Undone: ", mine)).isEqualTo("Undone: Vision. The choice is open again. ");

        Undo.Outcome decided = undo.redo(mine).orElseThrow();
        assertThat(decided.content()).isEqualTo(mine);
        assertThat(decided.decidedOver()).isEqualTo(theirs);
    }

    @Test
    @Tag("BR-401")
    void leavesADecisionAloneOverWhichSomebodyWroteSince() {
        ProfileContent mine = with(start, "vision", "Mine");
        undo.noteDecision("vision", mine, mine, with(start, "vision", "Theirs"), NOON);
        ProfileContent now = with(start, "vision", "Written since");

        Undo.Outcome outcome = undo.undo(now).orElseThrow();

        assertThat(outcome.content()).isEqualTo(now);
        assertThat(outcome.reopened()).isNull();
        assertThat(outcome.leftAlone()).containsExactly("vision");
    }

    @Test
    void takesTypingInOneTextAsOneStepUntilAPause() {
        ProfileContent one = with(start, "vision", "a");
        ProfileContent two = with(start, "vision", "ab");
        ProfileContent three = with(start, "vision", "abc");
        undo.note(start, one, NOON);
        undo.note(one, two, NOON.plusSeconds(2));
        undo.note(two, three, NOON.plusSeconds(10));

        assertThat(undo.undo(three).orElseThrow().content()).isEqualTo(two);
        assertThat(undo.undo(two).orElseThrow().content()).isEqualTo(start);
    }

    @Test
    void remembersAtLeastFiftySteps() {
        ProfileContent now = start;
        for (int step = 0; step < 200; step++) {
            ProfileContent next = with(now, "vision", "Vision " + step);
            undo.note(now, next, NOON.plusSeconds(60L * step));
            now = next;
        }
        int back = 0;
        while (undo.canUndo()) {
            now = undo.undo(now).orElseThrow().content();
            back++;
        }
        assertThat(back).isBetween(50, 100);
    }

    private static ProfileContent with(ProfileContent content, String place, String text) {
        return ContentPlaces.withText(content, place, text);
    }
}
