package io.liaison.profile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import io.liaison.notes.NoteAnchor;
import io.liaison.notes.Notes;
import io.liaison.profile.ProfileEditing;
import io.liaison.profile.Publishing;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RealDatabase
@ViewPackages(classes = HistoryView.class, packages = "io.liaison.shell")
class HistoryViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    ProfileEditing editing;

    @Autowired
    Publishing publishing;

    @Autowired
    Notes notes;

    @Test
    void tellsWhoWroteWhoJudgedAndWhenItWasLive() {
        Tenant tenant = world.published("Quay Institute", World.content("Quay Institute", "One."));
        world.publish(tenant, World.content("Quay Institute", "Two."));

        world.as(tenant.editor(), () -> open(tenant));

        assertThat(items()).hasSize(2);
        assertThat(text(items().getFirst())).contains("Revision 2", "Live since", "Approved by");
        assertThat(text(items().getLast()))
                .contains("Revision 1", "Superseded", "Written by Editor of " + tenant.slug(), "Live from");
    }

    @Test
    void tellsTheNotesOfEachRevision() {
        Tenant tenant = world.published("Dolphin Institute", World.content("Dolphin Institute", "One."));
        world.as(world.platformAdmin(), () -> notes.write(tenant.id(), new NoteAnchor("overview", 1), "One of what?"));

        world.as(tenant.editor(), () -> open(tenant));

        assertThat(text(items().getFirst())).contains("Open note on Overview by", "One of what?");
    }

    @Test
    void restoresAnOldRevisionAsTheDraft() {
        Tenant tenant = world.published("Pier Institute", World.content("Pier Institute", "One."));
        world.publish(tenant, World.content("Pier Institute", "Two."));

        world.as(tenant.editor(), () -> {
            open(tenant);
            press("Restore as draft: revision 1");
            test($(ConfirmDialog.class).single()).confirm();
        });

        assertThat(world.as(
                        tenant.editor(),
                        () -> editing.open(tenant.id()).content().overview()))
                .isEqualTo("One.");
        assertThat(world.as(
                        tenant.editor(),
                        () -> publishing.live(tenant.id()).orElseThrow().overview()))
                .isEqualTo("Two.");
    }

    @Test
    void letsThePlatformUnpublishWithAReasonThatThePartnerReads() {
        Tenant tenant = world.published("Mole Institute", World.content("Mole Institute", "One."));

        world.as(world.platformAdmin(), () -> {
            open(tenant);
            test($view(Button.class).withText("Unpublish…").single()).click();
            test($(Button.class).withText("Unpublish").single()).click();
            assertThat($(TextArea.class).single().isInvalid()).isTrue();
            test($(TextArea.class).single()).setValue("The address leads to another institute.");
            test($(Button.class).withText("Unpublish").single()).click();
        });

        assertThat(world.as(tenant.admin(), () -> publishing.live(tenant.id()))).isEmpty();
        world.as(tenant.editor(), () -> open(tenant));
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("Unpublished by", "The address leads to another institute.");
    }

    @Test
    void letsAnotherPlatformAdminPublishAgainWhatWasLive() {
        Tenant tenant = world.published("Jetty Institute", World.content("Jetty Institute", "One."));
        world.publish(tenant, World.content("Jetty Institute", "Two."));

        world.as(world.anotherPlatformAdmin(), () -> {
            open(tenant);
            press("Publish again: revision 1");
            test($(ConfirmDialog.class).single()).confirm();
        });

        assertThat(world.as(
                        tenant.editor(),
                        () -> publishing.live(tenant.id()).orElseThrow().overview()))
                .isEqualTo("One.");
    }

    @Test
    void offersNobodyWhatIsNotTheirs() {
        Tenant tenant = world.published("Weir Institute", World.content("Weir Institute", "One."));
        world.publish(tenant, World.content("Weir Institute", "Two."));

        world.as(tenant.admin(), () -> open(tenant));
        assertThat(buttons()).noneMatch(label -> label.startsWith("Publish again") || label.startsWith("Unpublish"));

        world.as(world.platformAdmin(), () -> open(tenant));
        assertThat(buttons()).noneMatch(label -> label.startsWith("Restore"));
    }

    @Test
    @Tag("BR-01")
    void isNothingForAnotherPartnersMember() {
        Tenant ours = world.published("Groyne Institute", World.content("Groyne Institute", "One."));
        Tenant theirs = world.tenant("Lock Institute");

        world.as(theirs.admin(), () -> open(ours));

        assertThat(getCurrentView().getElement().getTextRecursively()).contains("There is no page at this address");
    }

    private void press(String label) {
        test($view(Button.class).all().stream()
                        .filter(button ->
                                button.getAriaLabel().filter(label::equals).isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private List<String> buttons() {
        return $view(Button.class).all().stream()
                .map(button -> button.getAriaLabel().orElse(button.getText()))
                .toList();
    }

    private List<RevisionItem> items() {
        return $view(RevisionItem.class).all();
    }

    private static String text(RevisionItem item) {
        return item.getElement().getTextRecursively();
    }

    private static void open(Tenant tenant) {
        UI.getCurrent().navigate(Sitemap.workspaceHistory(tenant.slug()).substring(1));
    }
}
