package io.liaison.signoff.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import io.liaison.partners.PartnerRegister;
import io.liaison.signoff.SignOffLinks;
import io.liaison.signoff.SignOffState;
import io.liaison.signoff.SignOffWorld;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RealDatabase
@ViewPackages(classes = SignOffView.class)
class SignOffViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    PartnerRegister register;

    @Autowired
    SignOffWorld signOffs;

    @Autowired
    SignOffLinks links;

    @Test
    void sendsALinkToTheDraftAndListsWhoWasAsked() {
        Tenant tenant = signOffs.partnerWithDraft("Quay Institute", "A new overview.");

        world.as(tenant.admin(), () -> {
            open(tenant);
            test(field("Name")).setValue("Ines Ferraz");
            test($view(EmailField.class).single()).setValue("ines@law.example");
            press("Send for sign-off");
            assertThat(page()).contains("The link is on its way to Ines Ferraz.", "Waiting", "ines@law.example");
        });

        assertThat(signOffs.tokenMailedTo("ines@law.example").partner()).isEqualTo(tenant.id());
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped() {
        Tenant tenant = signOffs.partnerWithDraft("Mole Institute", "A new overview.");

        world.as(tenant.admin(), () -> {
            open(tenant);
            test($view(EmailField.class).single()).setValue("ines@");
            press("Send for sign-off");
            assertThat(field("Name").isInvalid()).isTrue();
            assertThat($view(EmailField.class).single().getErrorMessage()).startsWith("Enter an e-mail address");
            assertThat($view(EmailField.class).single().getValue()).isEqualTo("ines@");
        });
    }

    @Test
    void revokesALinkAfterAskingOnceMore() {
        Tenant tenant = signOffs.partnerWithDraft("Jetty Institute", "A new overview.");
        signOffs.send(tenant, "Ines Ferraz");

        world.as(tenant.admin(), () -> {
            open(tenant);
            press("Revoke");
            test($(ConfirmDialog.class).single()).reject();
            assertThat(page()).contains("does not work any more", "Revoked");
        });

        assertThat(signOffs.newest(tenant).state()).isEqualTo(SignOffState.REVOKED);
    }

    @Test
    void saysWhenThereIsNothingToSignOff() {
        Tenant tenant = world.published("Lock Institute", World.content("Lock Institute", "Public."));

        world.as(tenant.admin(), () -> open(tenant));

        assertThat(page()).contains("Nothing to sign off");
    }

    @Test
    @Tag("BR-230")
    void offersNothingOnceThePartnerIsWithdrawn() {
        Tenant tenant = signOffs.partnerWithDraft("Stranded Institute", "A new overview.");
        signOffs.send(tenant, "Ines Ferraz");
        world.as(world.platformAdmin(), () -> register.withdraw(tenant.id()));

        world.as(tenant.admin(), () -> open(tenant));

        assertThat(page()).contains("Ines Ferraz", "Withdrawn: this partner has left the directory for good");
        assertThat($view(Button.class).all()).isEmpty();
    }

    @Test
    @Tag("BR-125")
    void letsThePlatformLookOnAndHidesItFromEditors() {
        Tenant tenant = signOffs.partnerWithDraft("Weir Institute", "A new overview.");
        signOffs.send(tenant, "Ines Ferraz");

        world.as(world.platformAdmin(), () -> open(tenant));
        assertThat(page()).contains("Ines Ferraz");
        assertThat($view(Button.class).all()).isEmpty();

        world.as(tenant.editor(), () -> open(tenant));
        assertThat(page()).doesNotContain("Ines Ferraz");
    }

    private TextField field(String label) {
        return $view(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private void press(String words) {
        test($view(Button.class).withText(words).single()).click();
    }

    private void open(Tenant tenant) {
        UI.getCurrent().navigate(Sitemap.workspaceSignOff(tenant.slug()).substring(1));
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
