package io.liaison.freshness.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.audit.AuditEntry;
import io.liaison.audit.AuditTrail;
import io.liaison.base.Sitemap;
import io.liaison.freshness.FreshnessDetails;
import io.liaison.freshness.KeepingFresh;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RealDatabase
@ViewPackages(classes = FreshnessView.class)
class FreshnessViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    KeepingFresh keepingFresh;

    @Autowired
    AuditTrail trail;

    @Test
    void confirmsWithOnePress() {
        Tenant tenant = world.published("Punctual Institute", World.content("Punctual Institute", "Public."));
        FreshnessDetails before = details(tenant);

        world.as(tenant.editor(), () -> {
            open(tenant);
            assertThat(page()).contains("Up to date", "Last confirmed");
            test($view(Button.class).withText("Still correct").single()).click();
            assertThat(page()).contains("The public page says that you checked it today.");
        });

        assertThat(details(tenant).confirmedAt()).isAfter(before.confirmedAt());
        assertThat(world.as(tenant.admin(), () -> trail.ofPartner(tenant.id())))
                .extracting(AuditEntry::action)
                .startsWith("Still correct");
    }

    @Test
    void saysWhatWillBeHereBeforeAnythingIsLive() {
        Tenant tenant = world.tenant("Coming Institute");

        world.as(tenant.editor(), () -> open(tenant));

        assertThat(page()).contains("Nothing is live yet");
        assertThat($view(Button.class).all()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void letsThePlatformSetHowOftenToAskAndConfirmNothing() {
        Tenant tenant = world.published("Quick Institute", World.content("Quick Institute", "Public."));

        world.as(world.platformAdmin(), () -> {
            open(tenant);
            assertThat($view(Button.class).all()).isEmpty();
            test((Select<Integer>) $view(Select.class).single()).selectItem("Every 3 months");
            assertThat(page()).contains("From now on this holds for Quick Institute.");
        });

        assertThat(details(tenant).months()).isEqualTo(3);
    }

    private FreshnessDetails details(Tenant tenant) {
        return world.as(tenant.editor(), () -> keepingFresh.of(tenant.id())).orElseThrow();
    }

    private void open(Tenant tenant) {
        UI.getCurrent().navigate(Sitemap.workspaceFreshness(tenant.slug()).substring(1));
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
