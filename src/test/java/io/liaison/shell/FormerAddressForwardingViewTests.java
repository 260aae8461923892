package io.liaison.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.accounts.SignedIn;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.partners.PartnerRegister;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RealDatabase
@ViewPackages(
        packages = {"io.liaison.profile.ui", "io.liaison.partners.ui", "io.liaison.importing.ui", "io.liaison.shell"})
class FormerAddressForwardingViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    PartnerRegister register;

    @Test
    @DisplayName("Point 9.22: former addresses of a partner lead on in the workspace and on the platform")
    @Tag("BR-220")
    void leadsFromEveryFormerAddressToWhereThePartnerIs() {
        Tenant tenant = world.tenant("Ketch Institute");
        Slug first = move(tenant, tenant.slug().value() + "-two");
        Slug second = move(tenant, tenant.slug().value() + "-three");

        assertThat(reached(tenant.editor(), Sitemap.workspaceNote(tenant.slug(), "none")))
                .isEqualTo(Sitemap.workspaceNote(second, "none"));
        assertThat(reached(tenant.admin(), Sitemap.workspaceTeam(first))).isEqualTo(Sitemap.workspaceTeam(second));
        assertThat(reached(world.platformAdmin(), Sitemap.workspaceHistory(tenant.slug())))
                .isEqualTo(Sitemap.workspaceHistory(second));
        assertThat(reached(world.platformAdmin(), Sitemap.platformImport(tenant.slug())))
                .isEqualTo(Sitemap.platformImport(second));
    }

    @Test
    @DisplayName("Point 9.22: to others a former address is no more than any that never was")
    @Tag("BR-220")
    void saysNothingToOthers() {
        Tenant tenant = world.tenant("Sloop Institute");
        move(tenant, tenant.slug().value() + "-two");
        Tenant other = world.tenant("Yawl Institute");

        assertThat(reached(other.admin(), Sitemap.workspaceProfile(tenant.slug())))
                .isEqualTo(Sitemap.workspaceProfile(tenant.slug()));
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("There is no page at this address");
    }

    private Slug move(Tenant tenant, String to) {
        Slug slug = new Slug(to);
        world.as(world.platformAdmin(), () -> register.changeAddress(tenant.id(), slug));
        return slug;
    }

    private String reached(SignedIn account, String address) {
        return world.as(account, () -> {
            String[] parts = address.substring(1).split("\\?");
            UI.getCurrent()
                    .navigate(
                            parts[0],
                            parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
            return "/" + UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
        });
    }
}
