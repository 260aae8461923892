package io.liaison.partners.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.accounts.Registration;
import io.liaison.base.EmailAddress;
import io.liaison.partners.Member;
import io.liaison.partners.PartnerOnboarding;
import io.liaison.partners.Role;
import io.liaison.partners.Team;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RealDatabase
@ViewPackages(classes = InvitationView.class)
class InvitationViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    PartnerOnboarding onboarding;

    @Autowired
    Registration registration;

    @Autowired
    Team team;

    @Autowired
    JdbcClient jdbc;

    private final EmailAddress newcomer = new EmailAddress("newcomer-" + UUID.randomUUID() + "@quay.example");

    @Test
    void makesAnAccountForANewcomer() {
        Tenant tenant = world.tenant("Gangway Institute");
        open(invite(tenant, newcomer));

        test($view(TextField.class).withCaption("Your name").single()).setValue("Noor Castellan");
        test($view(PasswordField.class).single()).setValue("a long enough password");
        test($view(Button.class).withText("Accept and sign in").single()).click();

        assertThat(world.as(tenant.admin(), () -> team.members(tenant.id())))
                .extracting(Member::name)
                .contains("Noor Castellan");
    }

    @Test
    void makesNoAccountWithAShortPassword() {
        Tenant tenant = world.tenant("Fender Institute");
        open(invite(tenant, newcomer));

        test($view(TextField.class).withCaption("Your name").single()).setValue("Noor Castellan");
        test($view(PasswordField.class).single()).setValue("short");
        test($view(Button.class).withText("Accept and sign in").single()).click();

        assertThat($view(PasswordField.class).single().getErrorMessage()).contains("at least 12 characters");
        assertThat(registration.find(newcomer)).isEmpty();
    }

    @Test
    void letsWhoeverHasAnAccountAcceptWithIt() {
        Tenant tenant = world.tenant("Bollard Institute");
        Tenant other = world.tenant("Cleat Institute");
        String address = invite(tenant, other.editor().email());

        world.as(other.editor(), () -> {
            open(address);
            test($view(Button.class).withText("Accept").single()).click();
        });

        assertThat(world.as(tenant.admin(), () -> team.members(tenant.id())))
                .extracting(Member::account)
                .contains(other.editor().id());
    }

    @Test
    void doesNotLetSomebodyElseAccept() {
        Tenant tenant = world.tenant("Hawser Institute");
        String address = invite(tenant, newcomer);

        world.as(world.platformAdmin(), () -> {
            open(address);
            assertThat($view(Button.class).withText("Accept").exists()).isFalse();
        });
    }

    @Test
    void saysWhatToDoAboutAnInvitationThatCannotBeUsed() {
        open("invitations/nothing-of-ours");

        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("This invitation cannot be used", "send a new one");
    }

    private String invite(Tenant tenant, EmailAddress email) {
        world.as(tenant.admin(), () -> onboarding.invite(tenant.id(), email, Role.EDITOR));
        String letter = jdbc.sql(
                        "select text from for_tests.posted_mail where recipient = ? order by created_at desc limit 1")
                .param(email.value())
                .query(String.class)
                .single();
        return letter.replaceAll("(?s).*/(invitations/[\\w-]+).*", "$1");
    }

    private static void open(String address) {
        UI.getCurrent().navigate(address);
    }
}
