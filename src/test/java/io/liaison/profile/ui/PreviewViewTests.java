package io.liaison.profile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import io.liaison.RealDatabase;
import io.liaison.TestDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import io.liaison.profile.ProfileEditing;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@RealDatabase
@ViewPackages(classes = PreviewView.class, packages = "io.liaison.shell")
class PreviewViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    ProfileEditing editing;

    @Value("${spring.datasource.url}")
    String url;

    @Test
    void showsTheDraftThatThePublicDoesNotSee() {
        Tenant tenant = world.published("Quay Institute", World.content("Quay Institute", "The live words."));
        world.as(tenant.editor(), () -> {
            var base = editing.open(tenant.id()).content();
            editing.save(tenant.id(), base, World.content("Quay Institute", "The words of the draft."));
            open(tenant, "");
        });

        assertThat(text())
                .contains("This is the draft", "The words of the draft.")
                .doesNotContain("The live words.");
    }

    @Test
    void showsTheProfileAsItWasOnADay() throws SQLException {
        Tenant tenant = world.published("Pier Institute", World.content("Pier Institute", "The words of March."));
        movedToThePast(tenant);
        world.publish(tenant, World.content("Pier Institute", "The words of today."));

        world.as(tenant.editor(), () -> open(tenant, "on=2026-03-05"));
        assertThat(text())
                .contains("As it was on 5 March 2026", "The words of March.")
                .doesNotContain("of today");

        world.as(tenant.editor(), () -> open(tenant, "on=2026-03-03"));
        assertThat(text()).contains("Nothing was live on that day");
    }

    @Test
    void isNothingForADayThatIsNone() {
        Tenant tenant = world.published("Mole Institute", World.content("Mole Institute", "One."));

        world.as(tenant.editor(), () -> open(tenant, "on=the-ides-of-march"));

        assertThat(text()).contains("There is no page at this address");
    }

    /** As though it had been published on 4 March 2026: only the database's owner can rewrite what was live when. */
    private void movedToThePast(Tenant tenant) throws SQLException {
        try (Connection owner = TestDatabase.beyondTheWalls(url);
                Statement statement = owner.createStatement()) {
            statement.execute("alter table publication disable trigger periods_are_kept");
            statement.execute("update publication set published_at = '2026-03-04T12:00:00Z' where partner_id = '"
                    + tenant.id().value() + "'");
            statement.execute("alter table publication enable trigger periods_are_kept");
        }
    }

    private String text() {
        return Jsoup.parse(getCurrentView().getElement().getOuterHTML()).wholeText();
    }

    private static void open(Tenant tenant, String query) {
        UI.getCurrent()
                .navigate(Sitemap.workspacePreview(tenant.slug()).substring(1), QueryParameters.fromString(query));
    }
}
