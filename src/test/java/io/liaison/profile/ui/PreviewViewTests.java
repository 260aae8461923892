package io.liaison.profile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import io.liaison.RealDatabase;
import io.liaison.TestDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import io.liaison.profile.ProfileEditing;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RealDatabase
@ViewPackages(classes = PreviewView.class, packages = "io.liaison.shell")
class PreviewViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    ProfileEditing editing;

    @Test
    void showsTheDraftThatThePublicDoesNotSee() {
        Tenant tenant = world.published("Quay Institute", World.content("Quay Institute", "The live words."));
        world.as(tenant.editor(), () -> {
            var base = editing.open(tenant.id()).content();
            editing.save(tenant.id(), base, World.content("Quay Institute", "The draft's words."));
            open(Sitemap.workspacePreview(tenant.slug()));
        });

        assertThat(text()).contains("This is the draft", "The draft's words.").doesNotContain("The live words.");
    }

    @Test
    void showsTheProfileAsItWasOnADay() {
        Tenant tenant = world.published("Pier Institute", World.content("Pier Institute", "The words of March."));
        movedToThePast(tenant);
        world.publish(tenant, World.content("Pier Institute", "The words of today."));

        world.as(tenant.editor(), () -> open(Sitemap.workspaceOn(tenant.slug(), LocalDate.of(2026, 3, 5))));
        assertThat(text()).contains("As it was on 5 March 2026", "The words of March.").doesNotContain("of today");

        world.as(tenant.editor(), () -> open(Sitemap.workspaceOn(tenant.slug(), LocalDate.of(2026, 3, 3))));
        assertThat(text()).contains("Nothing was live on that day");
    }

    @Test
    void isNothingForADayThatIsNone() {
        Tenant tenant = world.published("Mole Institute", World.content("Mole Institute", "One."));

        world.as(tenant.editor(), () -> open(Sitemap.workspacePreview(tenant.slug()) + "?on=the-ides-of-march"));

        assertThat(text()).contains("There is no page at this address");
    }

    /** As though it had been published on 4 March 2026: what was live when cannot be rewritten but by the database's owner. */
    private static void movedToThePast(Tenant tenant) {
        TestDatabase.beyondTheWalls()
                .sql("alter table publication disable trigger periods_are_kept")
                .update();
        TestDatabase.beyondTheWalls()
                .sql("update publication set published_at = '2026-03-04T12:00:00Z' where partner_id = ?")
                .param(tenant.id().value())
                .update();
        TestDatabase.beyondTheWalls()
                .sql("alter table publication enable trigger periods_are_kept")
                .update();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private static void open(String address) {
        UI.getCurrent().navigate(address.substring(1));
    }
}
