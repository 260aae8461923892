package io.liaison.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.InvalidInput;
import io.liaison.base.Refusal;
import io.liaison.checks.Finding;
import io.liaison.content.ContentPlaces;
import io.liaison.content.ProfileContent;
import io.liaison.review.Judging;
import io.liaison.review.ReviewDesk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RealDatabase
class InvalidValuesIntegrationTests {

    private static final String TOO_LONG = "s".repeat(241);

    @Autowired
    World world;

    @Autowired
    ProfileEditing editing;

    @Autowired
    ReviewDesk desk;

    @Autowired
    Judging judging;

    @Test
    @Tag("BR-22")
    @Tag("BR-210")
    @DisplayName(
            "Point 9.2: what is valid is stored, what is not is kept beside it and offered to the other person too")
    void keepsWhatIsNotValidBesideTheDraft() {
        Tenant tenant = ready("Breakwater Institute");

        write(tenant, "summary", TOO_LONG);
        write(tenant, "vision", "Stored.");

        ProfileDraft draft = world.as(tenant.admin(), () -> editing.open(tenant.id()));
        assertThat(draft.content().summary()).startsWith("What Breakwater Institute");
        assertThat(draft.content().vision()).isEqualTo("Stored.");
        assertThat(draft.written().summary()).isEqualTo(TOO_LONG);
    }

    @Test
    @Tag("BR-211")
    @DisplayName(
            "Point 9.2: a draft with a value that is not valid cannot be submitted, and the reason names the field")
    void refusesToSubmitWhatIsNotValid() {
        Tenant tenant = ready("Mole Head Institute");
        write(tenant, "summary", TOO_LONG);

        assertThat(world.as(tenant.editor(), () -> editing.findings(tenant.id())))
                .filteredOn(Finding::isBlocking)
                .extracting(Finding::place)
                .containsExactly("summary");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> world.as(tenant.editor(), () -> editing.submit(tenant.id(), "")))
                .withMessageContaining("Keep the summary to 240 characters");

        write(tenant, "summary", "Short enough again, and in one line.");
        world.as(tenant.editor(), () -> editing.submit(tenant.id(), ""));
        assertThat(world.as(tenant.editor(), () -> editing.open(tenant.id()))
                        .state()
                        .isInReview())
                .isTrue();
    }

    @Test
    @Tag("BR-210")
    void keepsItWhenSomethingElseIsPublishedMeanwhile() {
        Tenant tenant = ready("Tidal Gate Institute");
        world.as(tenant.editor(), () -> editing.submit(tenant.id(), ""));
        write(tenant, "summary", TOO_LONG);

        approve(tenant);

        assertThat(world.as(tenant.admin(), () -> editing.open(tenant.id()))
                        .written()
                        .summary())
                .isEqualTo(TOO_LONG);
    }

    @Test
    void refusesWhatIsMuchTooLongToBeKept() {
        Tenant tenant = ready("Caisson Institute");

        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> write(tenant, "summary", "s".repeat(1_000_001)));
    }

    private Tenant ready(String name) {
        Tenant tenant = world.tenant(name);
        world.as(
                tenant.editor(),
                () -> editing.save(tenant.id(), editing.open(tenant.id()).written(), World.content(name, "Ready.")));
        return tenant;
    }

    private void approve(Tenant tenant) {
        world.as(world.platformAdmin(), () -> desk.queue().stream()
                .filter(entry -> entry.partner().equals(tenant.id()))
                .forEach(entry -> judging.approveAndPublish(world.read(entry.id()))));
    }

    private void write(Tenant tenant, String place, String text) {
        world.as(tenant.editor(), () -> {
            ProfileContent base = editing.open(tenant.id()).written();
            return editing.save(tenant.id(), base, ContentPlaces.withText(base, place, text));
        });
    }
}
