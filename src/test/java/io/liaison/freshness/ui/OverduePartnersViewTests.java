package io.liaison.freshness.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.zaxxer.hikari.HikariDataSource;
import io.liaison.RealDatabase;
import io.liaison.TestDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The platform's list of partners, as far as freshness has a say in it. */
@RealDatabase
@ViewPackages(packages = "io.liaison.partners.ui")
class OverduePartnersViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    HikariDataSource appRole;

    @Test
    void marksThePartnersNobodyHasConfirmedAndNoOthers() throws SQLException {
        Tenant late = world.published("Dusty Institute", World.content("Dusty Institute", "Old."));
        Tenant punctual = world.published("Polished Institute", World.content("Polished Institute", "New."));
        makeOverdue(late);

        world.as(world.platformAdmin(), () -> {
            UI.getCurrent().navigate(Sitemap.PLATFORM_PARTNERS);
            assertThat(row(late)).contains("Not confirmed");
            assertThat(row(punctual)).contains("Listed").doesNotContain("Not confirmed");
        });
    }

    private String row(Tenant tenant) {
        return $view(ListItem.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .filter(text -> text.contains(Sitemap.partner(tenant.slug())))
                .findFirst()
                .orElseThrow();
    }

    private void makeOverdue(Tenant tenant) throws SQLException {
        try (Connection superuser = TestDatabase.beyondTheWalls(appRole.getJdbcUrl())) {
            superuser
                    .createStatement()
                    .executeUpdate("update confirmation set step = 'OVERDUE', overdue_at = now() where partner_id = '"
                            + tenant.id() + "'");
        }
    }
}
