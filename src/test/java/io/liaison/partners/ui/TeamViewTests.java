package io.liaison.partners.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.accounts.SignedIn;
import io.liaison.base.Sitemap;
import io.liaison.partners.Member;
import io.liaison.partners.PartnerRegister;
import io.liaison.partners.PendingInvitation;
import io.liaison.partners.Role;
import io.liaison.partners.Team;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RealDatabase
@ViewPackages(classes = TeamView.class)
class TeamViewTests extends SpringBrowserlessTest {

    @Autowired
    PartnerRegister register;

    @Autowired
    World world;

    @Autowired
    Team team;

    @Test
    void invitesByMail() {
        Tenant tenant = world.tenant("Crew Institute");

        world.as(tenant.admin(), () -> {
            open(tenant);
            test($view(EmailField.class).single()).setValue("new.hand@crew.example");
            test($view(Button.class).withText("Send the invitation").single()).click();
            assertThat(page()).contains("The invitation to new.hand@crew.example is on its way.");
        });

        assertThat(world.as(tenant.admin(), () -> team.pending(tenant.id())))
                .extracting(PendingInvitation::role)
                .contains(Role.EDITOR);
    }

    @Test
    void refusesToLeaveAPartnerWithoutAnAdmin() {
        Tenant tenant = world.tenant("Skipper Institute");

        world.as(tenant.admin(), () -> {
            open(tenant);
            Select<Role> own = roleOf(tenant.admin().name());
            test(own).selectItem("Editor");
            assertThat(page()).contains("A partner needs at least one Admin.");
        });

        assertThat(world.as(tenant.admin(), () -> team.members(tenant.id())))
                .filteredOn(member -> member.role() == Role.ADMIN)
                .extracting(Member::account)
                .containsExactly(tenant.admin().id());
    }

    @Test
    void isReadOnlyToEditors() {
        Tenant tenant = world.tenant("Deck Institute");

        world.as(tenant.editor(), () -> open(tenant));

        assertThat(page())
                .contains(tenant.admin().name(), "Admin", tenant.editor().name(), "Editor");
        assertThat($view(Button.class).all()).isEmpty();
        assertThat($view(EmailField.class).exists()).isFalse();
    }

    @Test
    @Tag("BR-230")
    @DisplayName("Point 9.21: the team of a withdrawn partner says so, and nobody is removed, invited or given a role")
    void offersNothingToChangeOnceThePartnerIsWithdrawn() {
        Tenant tenant = world.tenant("Scuttled Institute");
        world.as(world.platformAdmin(), () -> register.withdraw(tenant.id()));

        for (SignedIn account : List.of(tenant.admin(), world.platformAdmin())) {
            world.as(account, () -> open(tenant));
            assertThat(page())
                    .contains(
                            "Withdrawn: this partner has left the directory for good",
                            tenant.editor().name());
            assertThat($view(Button.class).all()).isEmpty();
            assertThat($view(Select.class).all()).isEmpty();
            assertThat($view(EmailField.class).exists()).isFalse();
        }
    }

    @SuppressWarnings("unchecked")
    private Select<Role> roleOf(String name) {
        return (Select<Role>) $view(Select.class)
                .withCondition(select ->
                        ("Role of " + name).equals(select.getAriaLabel().orElse("")))
                .single();
    }

    private void open(Tenant tenant) {
        UI.getCurrent().navigate(Sitemap.workspaceTeam(tenant.slug()).substring(1));
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
