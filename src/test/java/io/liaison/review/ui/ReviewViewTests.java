package io.liaison.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.ui.Banner;
import io.liaison.base.ui.Moments;
import io.liaison.content.ProfileContent;
import io.liaison.content.Term;
import io.liaison.content.Vocabularies;
import io.liaison.content.Vocabulary;
import io.liaison.profile.ProfileEditing;
import io.liaison.profile.Publishing;
import io.liaison.profile.WorkspaceNotices;
import io.liaison.review.Claiming;
import io.liaison.review.Judging;
import io.liaison.review.Reasons;
import io.liaison.review.ReviewDesk;
import io.liaison.review.SubmissionId;
import io.liaison.review.SubmissionViewing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

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
    SubmissionViewing viewing;

    @Autowired
    Claiming claiming;

    @Autowired
    ProfileEditing editing;

    @Autowired
    Publishing publishing;

    @Autowired
    Vocabularies vocabularies;

    @Autowired
    @Qualifier("verdictNotices")
    WorkspaceNotices notices;

    @Test
    void showsExactlyTheWordsThatChanged() {
        Tenant tenant = world.published("Quay Institute", World.content("Quay Institute", "Three basins."));
        SubmissionId submission = world.submit(tenant, World.content("Quay Institute", "Four basins."));

        world.as(world.platformAdmin(), () -> open(submission));

        assertThat(shown().select("article").outerHtml())
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
        assertThat(shown().select("article.compare__item")).isEmpty();
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
        assertThat($view(H1.class).single().getText()).isNotEqualTo("Dock Institute");
        assertThat(other).isNotNull();
    }

    @Test
    @Tag("BR-74")
    void asksForReasonsAndKeepsWhatWasWritten() {
        Tenant tenant = world.tenant("Lock Institute");
        SubmissionId submission = world.submit(tenant, World.content("Lock Institute", "Not yet."));

        world.as(world.platformAdmin(), () -> {
            open(submission);
            press("Return with reasons");
            press("Return with reasons");
            assertThat($view(CheckboxGroup.class).single().isInvalid()).isTrue();
            choose("other");
            press("Return with reasons");
            assertThat($view(TextArea.class).single().isInvalid()).isTrue();
            test($view(TextArea.class).single()).setValue("Please name the rooms.");
            press("Keep reading");
            press("Return with reasons");
            assertThat($view(TextArea.class).single().getValue()).isEqualTo("Please name the rooms.");
            choose("other", "unclear-wording");
            press("Return with reasons");
        });

        assertThat(world.as(world.platformAdmin(), () -> desk.open(submission)).verdict())
                .hasValueSatisfying(verdict -> assertThat(verdict.reasons())
                        .isEqualTo(new Reasons(List.of("other", "unclear-wording"), "Please name the rooms.")));
        assertThat(world.as(tenant.editor(), () -> notices.noticeFor(tenant.id())))
                .hasValueSatisfying(
                        notice -> assertThat(notice.text()).isEqualTo("Wording is unclear.\n\nPlease name the rooms."));
    }

    @Test
    @Tag("BR-73")
    void acceptsSomeChangesAndReturnsOthers() {
        ProfileContent live = World.content("Basin Institute", "Three basins.");
        Tenant tenant = world.published("Basin Institute", live);
        ProfileContent submitted = World.content("The Basin Institute", "Four basins.");
        SubmissionId submission = world.submit(tenant, submitted);

        world.as(world.platformAdmin(), () -> {
            open(submission);
            test(returnToggle("Overview")).click();
            press("Accept 2, return 1");
            choose("needs-evidence");
            press("Accept 2, return 1");
        });

        assertThat(world.as(tenant.editor(), () -> publishing.live(tenant.id())))
                .contains(World.content("The Basin Institute", "Three basins."));
        assertThat(world.as(tenant.editor(), () -> editing.open(tenant.id())).content())
                .isEqualTo(submitted);
        world.as(world.platformAdmin(), () -> open(submission));
        assertThat(text()).contains("Accepted in part on", "Returned: Overview.", "A statement needs evidence.");
    }

    @Test
    @Tag("BR-73")
    void saysWhyAFirstProfileCannotBeAcceptedInPartAndPassesTheMarksOn() {
        Tenant tenant = world.tenant("Weir House");
        SubmissionId submission = world.submit(tenant, World.content("Weir House", "Unclear."));

        world.as(world.platformAdmin(), () -> {
            open(submission);
            test(returnToggle("Overview")).click();
            String accept = visibleButtons().stream()
                    .filter(button -> button.startsWith("Accept"))
                    .findFirst()
                    .orElseThrow();
            press(accept);
            choose("needs-evidence");
            press(accept);
            assertThat(text()).contains("cannot go live without what you return", "Return all instead");
            press("Keep reading");
            press("Return all");
            press("Return all");
        });

        world.as(world.platformAdmin(), () -> open(submission));
        assertThat(text()).contains("Returned", "Overview");
    }

    @Test
    void offersToReturnAllWhereSomeIsMarkedAndNothingElseWhereAllIs() {
        Tenant tenant = world.published("Mole Institute", World.content("Mole Institute", "One."));
        SubmissionId submission = world.submit(tenant, World.content("Mole College", "Two."));

        world.as(world.platformAdmin(), () -> {
            open(submission);
            test(returnToggle("Overview")).click();
            assertThat(visibleButtons())
                    .contains("Accept 2, return 1", "Return all")
                    .doesNotContain("Approve and publish");
            test(returnToggle("Name")).click();
            test(returnToggle("Summary")).click();
            assertThat(visibleButtons()).contains("Return with reasons").doesNotContain("Approve and publish");
        });
    }

    @Test
    @Tag("BR-72")
    @DisplayName("Point 9.9: \"On a date…\" opens as what it is, and says at the field what is missing or has passed")
    void refusesADateThatHasPassedAndApprovesForOneToCome() {
        SubmissionId submission =
                world.submit(world.tenant("Spit Institute"), World.content("Spit Institute", "In time."));

        world.as(world.platformAdmin(), () -> {
            open(submission);
            press("On a date…");
            assertThat(visibleButtons()).contains("Approve for a date").doesNotContain("Approve and publish now");
            DatePicker day = $view(DatePicker.class).all().getFirst();
            TextField time = $view(TextField.class).withCaption("Time").all().getFirst();
            day.setValue(LocalDate.of(2020, 1, 1));
            press("Approve for a date");
            assertThat(time.getErrorMessage()).isEqualTo("Enter the time as well, such as 09:00.");
            time.setValue("09:00");
            press("Approve for 1 January 2020, 09:00 " + zone());
            assertThat(day.isInvalid()).isTrue();
            assertThat(day.getErrorMessage()).contains("has passed already");
            day.setValue(LocalDate.of(2090, 1, 1));
            press("Approve for 1 January 2090, 09:00 " + zone());
        });
        world.as(world.platformAdmin(), () -> open(submission));

        assertThat(text()).contains("Approved, waiting for 1 January 2090, 09:00");
        world.as(world.platformAdmin(), () -> {
            press("Revoke approval");
            choose("needs-evidence");
            press("Revoke approval");
        });
        world.as(world.platformAdmin(), () -> open(submission));
        assertThat(text()).contains("revoked on", "A statement needs evidence.");
    }

    @Test
    @Tag("BR-16")
    @Tag("BR-226")
    @DisplayName("Point 9.9: whoever may not judge it is not offered to claim it")
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
        assertThat($view(Button.class).withText("Claim").all()).isEmpty();
    }

    @Test
    void tellsTheSecondReviewerThatSomebodyWasFasterAndLosesNoWords() {
        SubmissionId submission =
                world.submit(world.tenant("Groyne Institute"), World.content("Groyne Institute", "Contested."));

        world.as(world.platformAdmin(), () -> {
            open(submission);
            press("Return with reasons");
            choose("other");
            test($view(TextArea.class).single()).setValue("Too short.");
        });
        world.as(world.anotherPlatformAdmin(), () -> judging.approveAndPublish(world.read(submission)));
        world.as(world.platformAdmin(), () -> press("Return with reasons"));

        assertThat($view(Banner.class).first().getElement().getTextRecursively())
                .contains("judged or taken back meanwhile", "Too short.");
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
        world.as(
                world.anotherPlatformAdmin(),
                () -> judging.giveBack(world.read(first), Reasons.inWords("Count them again.")));
        SubmissionId second = world.submit(tenant, World.content("Skerry Institute", "Three of the basins."));

        world.as(world.platformAdmin(), () -> open(second));

        assertThat(text()).contains("Count them again.", "which was returned");
        assertThat(changes()).contains("<del><span>Two</span></del>", "<ins><span>Three</span></ins>");
        world.as(world.platformAdmin(), () -> press("What changed"));
        assertThat(changes()).contains("<del><span>One</span></del>", "<ins><span>Three</span></ins>");
    }

    @Test
    void showsBesideTheChangesWhatTheChecksSay() {
        Tenant tenant = world.published("Tombolo Institute", World.content("Tombolo Institute", "One."));
        SubmissionId submission =
                world.submit(tenant, World.content("Tombolo Institute", "The QWZX process runs here."));

        world.as(world.platformAdmin(), () -> open(submission));

        String checks = shown().select(".findings").outerHtml();
        assertThat(checks).contains("QWZX", "#change-overview");
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
        world.as(world.platformAdmin(), this::read);
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

    @Test
    @Tag("BR-324")
    @DisplayName("Point 9.9: a verdict on what somebody else has claimed meanwhile is asked back once")
    void warnsBeforeAVerdictOnWhatSomebodyElseHasClaimedMeanwhile() {
        Tenant tenant = world.tenant("Tombolo Institute");
        SubmissionId submission = world.submit(tenant, World.content("Tombolo Institute", "New."));
        world.as(world.platformAdmin(), () -> open(submission));
        world.as(world.anotherPlatformAdmin(), () -> claiming.claim(submission));

        world.as(world.platformAdmin(), () -> press("Approve and publish"));
        assertThat(text()).contains("Another admin has claimed this meanwhile, at ", "Press again if you mean to");
        assertThat(world.as(tenant.editor(), () -> publishing.live(tenant.id())))
                .isEmpty();

        world.as(world.platformAdmin(), () -> press("Approve and publish"));
        assertThat(world.as(tenant.editor(), () -> publishing.live(tenant.id())))
                .isPresent();
    }

    private String changes() {
        return shown().select("article").outerHtml();
    }

    private RouterLink link(String key) {
        return $view(RouterLink.class).all().stream()
                .filter(link -> key.equals(link.getElement().getAttribute("aria-keyshortcuts")))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void choose(String... codes) {
        CheckboxGroup<Term> group = $view(CheckboxGroup.class).single();
        group.setValue(vocabularies.terms(Vocabulary.RETURN_REASON).stream()
                .filter(term -> List.of(codes).contains(term.code()))
                .collect(Collectors.toSet()));
    }

    private Button returnToggle(String field) {
        return $view(Button.class).withText("Return this").all().stream()
                .filter(button -> button.getAriaLabel().orElse("").endsWith(": " + field))
                .findFirst()
                .orElseThrow();
    }

    private static String zone() {
        return Moments.minute(Instant.parse("2090-01-01T00:00:00Z")).replaceAll(".* ", "");
    }

    private void open(SubmissionId submission, String query) {
        UI.getCurrent().navigate("platform/reviews/" + submission, QueryParameters.fromString(query));
        read();
    }

    private List<String> visibleButtons() {
        return $view(Button.class).all().stream()
                .filter(ReviewViewTests::isShown)
                .map(Button::getText)
                .toList();
    }

    private void open(SubmissionId submission) {
        navigate(ReviewView.class, Map.of("submission", submission.toString()));
        read();
    }

    /** As if what is shown had been in view for a second. */
    private void read() {
        ((ReviewView) getCurrentView()).begun().ifPresent(viewing::countAsRead);
    }

    private void press(String words) {
        test($view(Button.class).withText(words).all().stream()
                        .filter(ReviewViewTests::isShown)
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private static boolean isShown(Component component) {
        return component.isVisible()
                && component.getParent().map(ReviewViewTests::isShown).orElse(true);
    }

    private Document shown() {
        Document shown = Jsoup.parse(getCurrentView().getElement().getOuterHTML());
        shown.outputSettings().prettyPrint(false);
        return shown;
    }

    private String text() {
        return shown().wholeText();
    }
}
