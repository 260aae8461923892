package io.liaison.profile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import io.liaison.partners.PartnerRegister;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RealDatabase
@Tag("BR-230")
@ViewPackages(packages = {"io.liaison.profile.ui", "io.liaison.shell"})
class WithdrawnWorkspaceViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    PartnerRegister register;

    @Test
    @DisplayName("Point 9.21: the workspace of a withdrawn partner says so, shows all and offers nothing to change")
    void saysSoAndOffersNothingToChange() {
        Tenant tenant = world.published("Sunken Institute", World.content("Sunken Institute", "Before."));
        world.submit(tenant, World.content("Sunken Institute", "After."));
        world.as(world.platformAdmin(), () -> register.withdraw(tenant.id()));

        world.as(tenant.admin(), () -> go(Sitemap.WORKSPACE));
        assertThat(text()).contains("Withdrawn: this partner has left the directory for good");

        world.as(
                tenant.admin(), () -> go(Sitemap.workspaceProfile(tenant.slug()).substring(1)));
        assertThat(text())
                .contains("Withdrawn: this partner has left the directory for good")
                .doesNotContain("In review");
        assertThat($view(TextField.class).all()).isNotEmpty().allMatch(TextField::isReadOnly);
        assertThat($view(Button.class).withText("Submit for review").exists()).isFalse();

        world.as(
                tenant.admin(), () -> go(Sitemap.workspaceHistory(tenant.slug()).substring(1)));
        assertThat(text()).contains("Withdrawn with its partner by ");
        assertThat($view(Button.class).withText("Restore as draft").exists()).isFalse();
        assertThat($view(Button.class).withText("Publish again").exists()).isFalse();
    }

    @Test
    @DisplayName(
            "Point 9.21: an editor that is open while its partner is withdrawn says so, and offers nothing any more")
    void tellsWhoeverHasTheEditorOpen() {
        Tenant tenant = world.published("Foundered Institute", World.content("Foundered Institute", "Before."));
        world.as(
                tenant.admin(), () -> go(Sitemap.workspaceProfile(tenant.slug()).substring(1)));
        world.as(world.platformAdmin(), () -> register.withdraw(tenant.id()));

        world.as(tenant.admin(), () -> {
            test($view(TextArea.class).withCaption("Vision").single()).setValue("Written too late.");
            test($view(Button.class).withText("Save draft").single()).click();
        });

        assertThat(text())
                .contains("Foundered Institute has been withdrawn, and that is for good")
                .contains("You can no longer edit this profile")
                .doesNotContain("Something went wrong on our side");
        assertThat($view(Button.class).withText("Submit for review").exists()).isFalse();
    }

    private static void go(String path) {
        UI.getCurrent().navigate(path);
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
