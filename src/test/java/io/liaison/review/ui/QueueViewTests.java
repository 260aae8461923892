package io.liaison.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.router.RouterLink;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.content.ProfileContent;
import io.liaison.profile.ProfileEditing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RealDatabase
@ViewPackages(classes = QueueView.class)
class QueueViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    ProfileEditing editing;

    @Test
    void tellsWhoSubmittedWhatAndHowMuchOfIt() {
        Tenant tenant = world.published("Sluice Institute", World.content("Sluice Institute", "Before."));
        world.submit(tenant, World.content("Sluice Institute", "After."));

        assertThat(row("Sluice Institute"))
                .contains(
                        "1 field", "Editor of " + tenant.slug(), "1 minute", "1 word", "Low", "Only wording", "Due in");
    }

    @Test
    void marksAFirstSubmission() {
        world.submit(world.tenant("Groyne Institute"), World.content("Groyne Institute", "New."));

        assertThat(row("Groyne Institute")).contains("First submission");
    }

    @Test
    void marksWhatSomebodyElseHasToJudge() {
        Tenant tenant = world.tenant("Weir Institute");
        ProfileContent content = World.content("Weir Institute", "Imported by the one who asks.");
        world.as(world.platformAdmin(), () -> editing.replaceDraft(tenant.id(), content));
        world.as(tenant.editor(), () -> editing.submit(tenant.id(), ""));

        assertThat(row("Weir Institute")).contains("Needs somebody else");
    }

    @Test
    void hasOneLinkInEachRow() {
        world.submit(world.tenant("Mole Institute"), World.content("Mole Institute", "New."));

        world.as(world.platformAdmin(), () -> navigate(QueueView.class));

        assertThat($view(QueueRow.class).all())
                .isNotEmpty()
                .allSatisfy(row -> assertThat($(RouterLink.class, row).all()).hasSize(1));
    }

    /** The text of the newest row of the partners of that name. */
    private String row(String partner) {
        world.as(world.platformAdmin(), () -> navigate(QueueView.class));
        return $view(QueueRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .filter(text -> text.contains(partner))
                .reduce("", (first, last) -> last);
    }
}
