package io.liaison.profile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import io.liaison.content.ProfileContent;
import io.liaison.profile.ProfileEditing;
import io.liaison.profile.PublicationDates;
import io.liaison.review.Judging;
import io.liaison.review.Reasons;
import io.liaison.review.SubmissionId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RealDatabase
@ViewPackages(packages = {"io.liaison.profile.ui", "io.liaison.shell"})
class RebaseChoicesViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    ProfileEditing editing;

    @Autowired
    Judging judging;

    @Autowired
    Clock clock;

    @Test
    @Tag("BR-78")
    void asksUntilSomebodyChoosesHoweverOftenTheEditorIsOpened() {
        Tenant tenant = overtaken("Quay Institute");

        world.as(tenant.editor(), () -> open(tenant));
        world.as(tenant.editor(), () -> open(tenant));
        assertThat(choices()).contains("Published differently", "Overview", "Three.", "One.");

        world.as(tenant.editor(), () -> press("Take the published one"));

        assertThat(choices()).isEmpty();
        assertThat(world.as(tenant.editor(), () -> editing.open(tenant.id())))
                .satisfies(draft -> assertThat(draft.content().overview()).isEqualTo("One."))
                .satisfies(draft -> assertThat(draft.openChoices()).isEmpty());
    }

    @Test
    @Tag("BR-401")
    void namesTheChoiceBeforeSubmittingAndBringsOnesOwnWordsBack() {
        Tenant tenant = overtaken("Groin Institute");

        world.as(tenant.editor(), () -> {
            open(tenant);
            assertThat(text()).contains("To choose (1)Overview was published differently.");
            press("Take the published one");
            assertThat(text()).doesNotContain("To choose");
            press("Undo");
        });

        assertThat(world.as(tenant.editor(), () -> editing.open(tenant.id()))
                        .content()
                        .overview())
                .isEqualTo("Three.");
    }

    @Test
    void keepsMineWhereThatIsChosen() {
        Tenant tenant = overtaken("Pier Institute");

        world.as(tenant.editor(), () -> {
            open(tenant);
            press("Keep mine");
        });

        assertThat(choices()).isEmpty();
        assertThat(world.as(tenant.editor(), () -> editing.open(tenant.id()))
                        .content()
                        .overview())
                .isEqualTo("Three.");
    }

    @Test
    @Tag("BR-79")
    void offersToTakeBackWhatIsApprovedForADate() {
        Tenant tenant = world.tenant("Lock Institute");
        SubmissionId submission = world.submit(tenant, World.content("Lock Institute", "Soon."));
        PublicationDates tomorrow = new PublicationDates(clock.instant().plus(Duration.ofDays(1)), null);
        world.as(world.platformAdmin(), () -> judging.approve(world.read(submission), tomorrow));

        world.as(tenant.editor(), () -> open(tenant));
        assertThat(text()).contains("Approved, waiting for", "Approved for");
        world.as(tenant.editor(), () -> press("Take back"));

        assertThat(text()).doesNotContain("Approved, waiting for").contains("Draft, not yet live");
    }

    /** A draft that went on in a field that was returned while another change was accepted. */
    private Tenant overtaken(String name) {
        Tenant tenant = world.published(name, World.content(name, "One."));
        SubmissionId submission = world.submit(tenant, World.content("The " + name, "Two."));
        ProfileContent later = World.content("The " + name, "Three.");
        world.as(
                tenant.editor(),
                () -> editing.save(tenant.id(), editing.open(tenant.id()).content(), later));
        world.as(
                world.platformAdmin(),
                () -> judging.acceptPart(
                        world.read(submission), Set.of("overview"), new Reasons(List.of("needs-evidence"), "")));
        return tenant;
    }

    private void open(Tenant tenant) {
        UI.getCurrent().navigate(Sitemap.workspaceProfile(tenant.slug()).substring(1));
    }

    private void press(String words) {
        test($view(Button.class).withText(words).all().getFirst()).click();
    }

    private String choices() {
        return $view(RebaseChoices.class).single().getElement().getTextRecursively();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
