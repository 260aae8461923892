package io.liaison.profile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import io.liaison.content.ProfileContent;
import io.liaison.partners.PartnerRegister;
import io.liaison.profile.ProfileEditing;
import io.liaison.profile.PublicationDates;
import io.liaison.profile.Publishing;
import io.liaison.profile.RevisionId;
import io.liaison.review.Judging;
import io.liaison.review.Reasons;
import io.liaison.review.ReviewDesk;
import io.liaison.review.SubmissionId;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An editor that stays open shows what becomes of the profile meanwhile, by the beat it sends every few seconds. */
@RealDatabase
@ViewPackages(packages = {"io.liaison.profile.ui", "io.liaison.shell"})
@Tag("BR-400")
class VerdictsInOpenEditorViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    ProfileEditing editing;

    @Autowired
    Judging judging;

    @Autowired
    ReviewDesk desk;

    @Autowired
    Publishing publishing;

    @Autowired
    PartnerRegister register;

    @Test
    void showsThatAllWasReturned() {
        Tenant tenant = world.tenant("Gangway Institute");
        SubmissionId submission = submitted(tenant);
        open(tenant);
        assertThat(text()).contains("In review");

        giveBack(submission, "Name your source.");
        beat(tenant);

        assertThat(text()).contains("Returned on", "Name your source.").doesNotContain("In review", "Take back");
        assertThat($view(Button.class).withText("Submit for review").exists()).isTrue();
    }

    @Test
    void showsTheVerdictToWhoeverTakesBackTooLate() {
        Tenant tenant = world.tenant("Gunwale Institute");
        SubmissionId submission = submitted(tenant);
        open(tenant);

        giveBack(submission, "Name your source.");
        world.as(tenant.editor(), () -> press("Take back"));

        assertThat(text())
                .contains("Nothing is waiting for a verdict", "Returned on", "Name your source.")
                .doesNotContain("In review");
        assertThat($view(Button.class).withText("Take back").exists()).isFalse();
    }

    @Test
    void showsAnApprovalForADateAndThatItWasRevoked() {
        Tenant tenant = world.tenant("Taffrail Institute");
        SubmissionId submission = submitted(tenant);
        open(tenant);

        PublicationDates tomorrow = new PublicationDates(Instant.now().plus(Duration.ofDays(1)), null);
        world.as(world.platformAdmin(), () -> judging.approve(world.read(submission), tomorrow));
        beat(tenant);
        assertThat(text()).contains("Approved, waiting for").doesNotContain("In review");

        world.as(world.platformAdmin(), () -> judging.revoke(submission, Reasons.inWords("Not that day.")));
        beat(tenant);
        assertThat(text())
                .contains("The approval was revoked", "Not that day.")
                .doesNotContain("Approved, waiting for");
    }

    @Test
    @Tag("BR-404")
    void saysNothingMoreOfASubmissionThatIsLive() {
        Tenant tenant = world.tenant("Bulwark Institute");
        world.as(
                tenant.editor(),
                () -> editing.save(tenant.id(), draft(tenant), World.content("Bulwark Institute", "Ready.")));
        open(tenant);
        world.as(tenant.editor(), () -> {
            press("Submit for review");
            test($(Button.class).withText("Submit for review").all().getLast()).click();
        });
        assertThat(text()).contains("Submitted for review.");
        beat(tenant);
        assertThat(text()).contains("Submitted for review.");

        world.as(world.platformAdmin(), () -> judging.approveAndPublish(world.read(waiting(tenant))));
        beat(tenant);

        assertThat(text()).contains("Live").doesNotContain("Submitted for review.");
    }

    @Test
    void showsWhatWasAcceptedInPart() {
        Tenant tenant = world.published("Binnacle Institute", World.content("Binnacle Institute", "One."));
        SubmissionId submission = world.submit(tenant, World.content("The Binnacle Institute", "Two."));
        open(tenant);

        world.as(
                world.platformAdmin(),
                () -> judging.acceptPart(world.read(submission), Set.of("overview"), Reasons.inWords("Why two?")));
        beat(tenant);

        assertThat(text()).contains("Accepted in part", "Why two?").doesNotContain("In review");
    }

    @Test
    void showsThatTheProfileWasUnpublishedAndPublishedAgain() {
        Tenant tenant = world.published("Capstan Bar Institute", World.content("Capstan Bar Institute", "Live."));
        RevisionId live = world.as(tenant.editor(), () -> publishing.publications(tenant.id()))
                .getFirst()
                .revision();
        open(tenant);

        world.as(world.platformAdmin(), () -> publishing.unpublish(tenant.id(), "A complaint."));
        beat(tenant);
        assertThat(text()).contains("Not live any more", "A complaint.");

        world.as(world.platformAdmin(), () -> publishing.republish(tenant.id(), live));
        beat(tenant);
        assertThat(text()).doesNotContain("Not live any more", "A complaint.");
    }

    @Test
    void showsThatThePartnerWasWithdrawn() {
        Tenant tenant = world.tenant("Hawse Institute");
        submitted(tenant);
        open(tenant);

        world.as(world.platformAdmin(), () -> register.withdraw(tenant.id()));
        beat(tenant);

        assertThat(text())
                .contains("Withdrawn: this partner has left the directory for good")
                .doesNotContain("In review");
    }

    @Test
    void showsASecondVerdictToAWindowThatSleptThroughTheFirst() {
        Tenant tenant = world.tenant("Futtock Institute");
        giveBack(submitted(tenant), "First reason.");
        open(tenant);
        assertThat(text()).contains("First reason.");

        giveBack(submitted(tenant), "Second reason.");
        beat(tenant);

        assertThat(text()).contains("Second reason.").doesNotContain("First reason.");
    }

    @Test
    void showsADraftThatWasRestoredOrImportedElsewhere() {
        Tenant tenant = world.published("Orlop Institute", World.content("Orlop Institute", "Live."));
        RevisionId live = world.as(tenant.editor(), () -> publishing.publications(tenant.id()))
                .getFirst()
                .revision();
        world.as(
                tenant.admin(),
                () -> editing.save(tenant.id(), draft(tenant), World.content("Orlop Institute", "Written since.")));
        open(tenant);

        world.as(tenant.admin(), () -> editing.restore(tenant.id(), live));
        beat(tenant);
        assertThat(overview()).isEqualTo("Live.");

        world.as(
                world.platformAdmin(),
                () -> editing.replaceDraft(tenant.id(), World.content("Orlop Institute", "Imported.")));
        beat(tenant);
        assertThat(overview()).isEqualTo("Imported.");
    }

    private SubmissionId submitted(Tenant tenant) {
        return world.submit(tenant, World.content("An Institute", "Sent at " + System.nanoTime()));
    }

    private SubmissionId waiting(Tenant tenant) {
        return desk.queue().stream()
                .filter(entry -> entry.partner().equals(tenant.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void giveBack(SubmissionId submission, String why) {
        world.as(world.platformAdmin(), () -> judging.giveBack(world.read(submission), Reasons.inWords(why)));
    }

    private ProfileContent draft(Tenant tenant) {
        return editing.open(tenant.id()).content();
    }

    private void open(Tenant tenant) {
        world.as(tenant.editor(), () -> UI.getCurrent()
                .navigate(Sitemap.workspaceProfile(tenant.slug()).substring(1)));
    }

    private void beat(Tenant tenant) {
        world.as(tenant.editor(), () -> $view(ProfileEditor.class).single().beat(""));
    }

    private void press(String words) {
        test($view(Button.class).withText(words).single()).click();
    }

    private String overview() {
        return $view(TextArea.class).withCaption("Overview").single().getValue();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
