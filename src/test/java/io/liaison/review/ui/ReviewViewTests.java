package io.liaison.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.ui.Banner;
import io.liaison.comparison.page.ChangeArticle;
import io.liaison.content.ProfileContent;
import io.liaison.profile.ProfileEditing;
import io.liaison.profile.Publishing;
import io.liaison.review.Claiming;
import io.liaison.review.Judging;
import io.liaison.review.Reasons;
import io.liaison.review.ReviewDesk;
import io.liaison.review.SubmissionId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RealDatabase
@ViewPackages(
        classes = {ReviewView.class, QueueView.class},
        packages = "io.liaison.shell")
class ReviewViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    ReviewDesk desk;

    @Autowired
    Judging judging;

    @Autowired
    Claiming claiming;

    @Autowired
    ProfileEditing editing;

    @Autowired
    Publishing publishing;

    @Test
    void showsExactlyTheWordsThatChanged() {
        Tenant tenant = world.published("Quay Institute", World.content("Quay Institute", "Three basins."));
        SubmissionId submission = world.submit(tenant, World.content("Quay Institute", "Four basins."));

        world.as(world.platformAdmin(), () -> open(submission));

        assertThat($view(ChangeArticle.class).single().getElement().getOuterHTML())
                .contains("<del><span>Three</span></del>", "<ins><span>Four</span></ins>", "basins.");
        assertThat(text()).contains("1 field").contains("fields unchanged");
    }

    @Test
    void showsAFirstSubmissionPlainly() {
        SubmissionId submission =
                world.submit(world.tenant("Pier Institute"), World.content("Pier Institute", "All new."));

        world.as(world.platformAdmin(), () -> open(submission));

        assertThat(text()).contains("The whole profile: nothing is live yet", "All new.", "Offer “Facility Rental”");
        assertThat(getCurrentView().getElement().getOuterHTML()).doesNotContain("<ins>");
    }

    @Test
    void showsThePageAsItWillBePublished() {
        SubmissionId submission =
                world.submit(world.tenant("Jetty Institute"), World.content("Jetty Institute", "Reads **well**."));

        world.as(world.platformAdmin(), () -> {
            open(submission);
            press("As published");
        });

        assertThat(getCurrentView().getElement().getOuterHTML())
                .contains("preview-frame")
                .contains("<strong>well</strong>");
        assertThat($view(ChangeArticle.class).all()).isEmpty();
    }

    @Test
    void publishesAndGoesOnToWhatWaitsNext() {
        Tenant tenant = world.tenant("Dock Institute");
        ProfileContent reviewed = World.content("Dock Institute", "Reviewed.");
        SubmissionId submission = world.submit(tenant, reviewed);
        SubmissionId other = world.submit(world.tenant("Other Dock"), World.content("Other Dock", "Waits."));

        world.as(world.platformAdmin(), () -> {
            open(submission);
            press("Approve and publish");
        });

        assertThat(world.as(tenant.editor(), () -> publishing.live(tenant.id())))
                .contains(reviewed);
        assertThat(getCurrentView()).isInstanceOf(ReviewView.class);
        assertThat(text()).doesNotContain("Dock Institute");
        assertThat(other).isNotNull();
    }

    @Test
    void asksForReasonsAndKeepsWhatWasWritten() {
        Tenant tenant = world.tenant("Lock Institute");
        SubmissionId submission = world.submit(tenant, World.content("Lock Institute", "Not yet."));

        world.as(world.platformAdmin(), () -> {
            open(submission);
            press("Return with reasons");
            press("Return with reasons");
            assertThat($view(TextArea.class).single().isInvalid()).isTrue();
            test($view(TextArea.class).single()).setValue("Please name the rooms.");
            press("Keep reading");
            press("Return with reasons");
            assertThat($view(TextArea.class).single().getValue()).isEqualTo("Please name the rooms.");
            press("Return with reasons");
        });

        assertThat(world.as(world.platformAdmin(), () -> desk.open(submission)).verdict())
                .hasValueSatisfying(verdict -> assertThat(verdict.reason()).isEqualTo("Please name the rooms."));
    }

    @Test
    @Tag("BR-16")
    void showsWhyOnesOwnSubmissionIsNotOnesToJudge() {
        Tenant tenant = world.tenant("Weir Institute");
        ProfileContent content = World.content("Weir Institute", "Imported by the one who asks.");
        world.as(world.platformAdmin(), () -> editing.replaceDraft(tenant.id(), content));
        world.as(tenant.editor(), () -> editing.submit(tenant.id(), ""));
        SubmissionId submission = world.as(world.platformAdmin(), desk::queue).stream()
                .filter(entry -> entry.partner().equals(tenant.id()))
                .findFirst()
                .orElseThrow()
                .id();

        world.as(world.platformAdmin(), () -> open(submission));

        assertThat(text()).contains("Somebody else has to judge it.");
        assertThat($view(Button.class).withText("Approve and publish").all()).isEmpty();
    }

    @Test
    void tellsTheSecondReviewerThatSomebodyWasFasterAndLosesNoWords() {
        SubmissionId submission =
                world.submit(world.tenant("Groyne Institute"), World.content("Groyne Institute", "Contested."));

        world.as(world.platformAdmin(), () -> {
            open(submission);
            press("Return with reasons");
            test($view(TextArea.class).single()).setValue("Too short.");
        });
        world.as(world.anotherPlatformAdmin(), () -> judging.approveAndPublish(submission));
        world.as(world.platformAdmin(), () -> press("Return with reasons"));

        assertThat($view(Banner.class).first().getElement().getTextRecursively())
                .contains("judged or withdrawn meanwhile", "Too short.");
        assertThat(text()).contains("Approved on");
    }

    @Test
    void answersThatThereIsNothingForAnUnknownSubmission() {
        world.as(world.platformAdmin(), () -> UI.getCurrent().navigate("platform/reviews/" + UUID.randomUUID()));

        assertThat(text()).contains("There is no page at this address");
    }

    @Test
    @Tag("BR-84")
    void showsWhatChangedSinceItWasReturnedBesideTheReasons() {
        Tenant tenant = world.published("Skerry Institute", World.content("Skerry Institute", "One of the basins."));
        SubmissionId first = world.submit(tenant, World.content("Skerry Institute", "Two of the basins."));
        world.as(world.anotherPlatformAdmin(), () -> judging.giveBack(first, Reasons.inWords("Count them again.")));
        SubmissionId second = world.submit(tenant, World.content("Skerry Institute", "Three of the basins."));

        world.as(world.platformAdmin(), () -> open(second));

        assertThat(text()).contains("Count them again.", "which was returned");
        assertThat(changes()).contains("<del><span>Two</span></del>", "<ins><span>Three</span></ins>");
        world.as(world.platformAdmin(), () -> press("What changed"));
        assertThat(changes()).contains("<del><span>One</span></del>", "<ins><span>Three</span></ins>");
    }

    @Test
    void offersNoEarlierReviewWhereTheLastOneApproved() {
        Tenant tenant = world.published("Holm Institute", World.content("Holm Institute", "One."));
        SubmissionId next = world.submit(tenant, World.content("Holm Institute", "Two."));

        world.as(world.platformAdmin(), () -> open(next));

        assertThat($view(Button.class).withText("Since the last review").all()).isEmpty();
    }

    @Test
    void leadsToTheNextAndThePreviousOfTheSamePartOfTheQueue() {
        SubmissionId one = world.submit(world.tenant("Eyot One"), World.content("Eyot One", "New."));
        world.submit(world.tenant("Unasked"), World.content("Unasked", "New."));
        SubmissionId two = world.submit(world.tenant("Eyot Two"), World.content("Eyot Two", "New."));

        world.as(world.platformAdmin(), () -> open(one, "partner=eyot"));

        assertThat(text()).contains("1 of 2");
        assertThat(link("n").getHref()).contains(two.toString(), "partner=eyot");
        assertThat(link("u").getHref()).contains("partner=eyot");
        world.as(world.platformAdmin(), () -> press("Approve and publish"));
        assertThat(text()).contains("Eyot Two", "1 of 1");
        world.as(world.platformAdmin(), () -> press("Approve and publish"));
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("platform/reviews?partner=eyot");
    }

    @Test
    @Tag("BR-81")
    void tellsWhoHasClaimedItAndLetsOneTakeItOver() {
        SubmissionId submission =
                world.submit(world.tenant("Islet Institute"), World.content("Islet Institute", "New."));
        world.as(world.anotherPlatformAdmin(), () -> claiming.claim(submission));

        world.as(world.platformAdmin(), () -> open(submission));
        assertThat(text()).contains("Another admin has it since");

        world.as(world.platformAdmin(), () -> press("Take over"));
        assertThat(text()).contains("Yours since");
    }

    private String changes() {
        return $view(ChangeArticle.class).single().getElement().getOuterHTML();
    }

    private RouterLink link(String key) {
        return $view(RouterLink.class).all().stream()
                .filter(link -> key.equals(link.getElement().getAttribute("aria-keyshortcuts")))
                .findFirst()
                .orElseThrow();
    }

    private void open(SubmissionId submission, String query) {
        UI.getCurrent().navigate("platform/reviews/" + submission, QueryParameters.fromString(query));
    }

    private void open(SubmissionId submission) {
        navigate(ReviewView.class, Map.of("submission", submission.toString()));
    }

    private void press(String words) {
        test($view(Button.class).withText(words).all().stream()
                        .filter(Component::isVisible)
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
