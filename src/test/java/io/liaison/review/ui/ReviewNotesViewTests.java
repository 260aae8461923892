package io.liaison.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.accounts.SignedIn;
import io.liaison.base.Sitemap;
import io.liaison.notes.NoteThread;
import io.liaison.notes.Notes;
import io.liaison.profile.ProfileEditing;
import io.liaison.review.SubmissionId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RealDatabase
@ViewPackages(packages = {"io.liaison.review.ui", "io.liaison.shell"})
class ReviewNotesViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    Notes notes;

    @Autowired
    ProfileEditing editing;

    @Test
    void remarksOnAChangeBesideIt() {
        Tenant tenant = world.published("Quill Institute", World.content("Quill Institute", "As it was."));
        SubmissionId submission = world.submit(tenant, World.content("Quill Institute", "As it shall be."));

        world.as(world.platformAdmin(), () -> {
            open(submission);
            press("Add a note: Overview");
            test($view(TextArea.class).withCaption("Your note").single()).setValue("Why this word?");
            press("Add note");
            assertThat(page()).contains("Why this word?", "1 note open", "Note added.");
        });

        assertThat(threads(tenant)).singleElement().satisfies(thread -> {
            assertThat(thread.place()).isEqualTo("overview");
            assertThat(thread.revision()).isPresent();
        });
    }

    @Test
    @Tag("BR-90")
    void showsOnResubmissionWhichNotesAreStillOpen() {
        SignedIn reviewer = world.platformAdmin();
        Tenant tenant = world.published("Inkwell Institute", World.content("Inkwell Institute", "As it was."));
        world.submit(tenant, World.content("Inkwell Institute", "First attempt."));
        world.as(reviewer, () -> notes.write(tenant.id(), "overview", "Say more."));
        world.as(reviewer, () -> notes.resolve(tenant.id(), notes.write(tenant.id(), "summary", "Done with.")));
        world.as(tenant.editor(), () -> editing.takeBack(tenant.id()));

        SubmissionId again = world.submit(tenant, World.content("Inkwell Institute", "Second attempt."));

        world.as(reviewer, () -> {
            open(again);
            assertThat(page()).contains("1 note open", "Say more.");
            press("Resolve: Overview");
            assertThat(page()).doesNotContain("1 note open").contains("none open");
        });
    }

    private static void open(SubmissionId submission) {
        UI.getCurrent().navigate(Sitemap.platformReview(submission.toString()).substring(1));
    }

    private void press(String name) {
        test($view(Button.class)
                        .withCondition(
                                button -> name.equals(button.getAriaLabel().orElse(button.getText())))
                        .single())
                .click();
    }

    private List<NoteThread> threads(Tenant tenant) {
        return world.as(world.platformAdmin(), () -> notes.all(tenant.id()));
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
