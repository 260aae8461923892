package io.liaison.partners.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.audit.AuditTrail;
import io.liaison.base.NothingHere;
import io.liaison.base.PartnerId;
import io.liaison.base.Refusal;
import io.liaison.base.Slug;
import io.liaison.base.ui.Nothing;
import io.liaison.partners.PartnerRegister;
import io.liaison.partners.Standing;
import io.liaison.partners.Team;
import io.liaison.partners.Unlisting;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RealDatabase
@ViewPackages(classes = PartnersView.class)
class PartnersViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    PartnerRegister register;

    @Autowired
    Unlisting unlisting;

    @Autowired
    AuditTrail trail;

    @Autowired
    Team team;

    private final String name = "Île " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void createsAPartnerAndInvitesItsFirstAdminInOneGo() {
        world.as(world.platformAdmin(), () -> {
            navigate(PartnersView.class);
            test($view(Button.class).withText("New partner").single()).click();
            test(field("Name")).setValue(name);
            test($(EmailField.class).single()).setValue("first.admin@ile.example");
            test($(Button.class).withText("Create and invite").single()).click();
        });

        PartnerId created = world.as(world.platformAdmin(), () -> register.named(Slug.of(name)))
                .id();
        assertThat(world.as(world.platformAdmin(), () -> team.pending(created)))
                .singleElement()
                .satisfies(invitation -> assertThat(invitation.email().value()).isEqualTo("first.admin@ile.example"));
        assertThat($view(ListItem.class).all())
                .anySatisfy(
                        row -> assertThat(row.getElement().getTextRecursively()).contains(name));
    }

    @Test
    void keepsWhatWasTypedWhenTheAddressNameIsTaken() {
        Tenant other = world.tenant("Taken Institute");

        world.as(world.platformAdmin(), () -> {
            navigate(PartnersView.class);
            test($view(Button.class).withText("New partner").single()).click();
            test(field("Name")).setValue(name);
            test(field("Address name")).setValue(other.slug().value());
            test($(EmailField.class).single()).setValue("first.admin@ile.example");
            test($(Button.class).withText("Create and invite").single()).click();
        });

        assertThat(field("Address name").isInvalid()).isTrue();
        assertThat(field("Address name").getErrorMessage()).contains("Choose a different one");
        assertThat(field("Name").getValue()).isEqualTo(name);
        assertThat($(Dialog.class).single().isOpened()).isTrue();
        assertThat(world.as(world.platformAdmin(), () -> register.search(name))).isEmpty();
    }

    @Test
    void leavesAnAddressNameAloneThatSomebodyTyped() {
        world.as(world.platformAdmin(), () -> {
            navigate(PartnersView.class);
            test($view(Button.class).withText("New partner").single()).click();
            test(field("Name")).setValue("Sluice");
            assertThat(field("Address name").getValue()).isEqualTo("sluice");
            test(field("Address name")).setValue("the-sluice");
            test(field("Name")).setValue("Sluice Institute");
        });

        assertThat(field("Address name").getValue()).isEqualTo("the-sluice");
    }

    @Test
    void withdrawsOnlyAfterNamingTheConsequences() {
        Tenant tenant = world.tenant(name);

        world.as(world.platformAdmin(), () -> {
            navigate(PartnersView.class);
            test($view(TextField.class).single()).setValue(name);
            test($view(Button.class).withText("Withdraw").single()).click();
        });
        ConfirmDialog question = $(ConfirmDialog.class).single();
        assertThat(question.getElement().getProperty("message")).contains("for good", "gone");
        assertThat(standing(tenant)).isEqualTo(Standing.LISTED);
        world.as(world.platformAdmin(), () -> test(question).confirm());

        assertThat(standing(tenant)).isEqualTo(Standing.WITHDRAWN);
        assertThat($view(ListItem.class).single().getElement().getTextRecursively())
                .contains("Withdrawn");
    }

    @Test
    @Tag("BR-156")
    void unlistsAndListsAgainEachOnlyWhereItAppliesAndAfterSayingWhatItMeans() {
        Tenant tenant = world.tenant(name);

        world.as(world.platformAdmin(), () -> {
            navigate(PartnersView.class);
            test($view(TextField.class).single()).setValue(name);
            assertThat($view(Button.class).withText("List again").exists()).isFalse();
            test($view(Button.class).withText("Unlist").single()).click();
        });
        ConfirmDialog question = $(ConfirmDialog.class).single();
        assertThat(question.getElement().getProperty("message")).contains("still opens", "until the platform");
        assertThat(standing(tenant)).isEqualTo(Standing.LISTED);
        world.as(world.platformAdmin(), () -> test(question).confirm());
        assertThat(standing(tenant)).isEqualTo(Standing.UNLISTED);

        world.as(world.platformAdmin(), () -> {
            assertThat($view(Button.class).withText("Unlist").exists()).isFalse();
            test($view(Button.class).withText("List again").single()).click();
            test($(ConfirmDialog.class).last()).confirm();
        });
        assertThat(standing(tenant)).isEqualTo(Standing.LISTED);
        assertThat(world.as(world.platformAdmin(), () -> trail.ofPartner(tenant.id())))
                .extracting(entry -> entry.action())
                .contains("Unlist", "List again");
    }

    @Test
    void neitherUnlistsNorListsAgainWhatIsWithdrawnOrAnybodyElsesToDecide() {
        Tenant tenant = world.tenant(name);

        assertThatExceptionOfType(NothingHere.class)
                .isThrownBy(() -> world.as(tenant.admin(), () -> unlisting.unlistByHand(tenant.id())));
        world.as(world.platformAdmin(), () -> {
            register.withdraw(tenant.id());
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> unlisting.unlistByHand(tenant.id()))
                    .withMessageContaining("withdrawn");
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> unlisting.listAgainByHand(tenant.id()))
                    .withMessageContaining("withdrawn");
            navigate(PartnersView.class);
            test($view(TextField.class).single()).setValue(name);
        });

        assertThat($view(Button.class).withText("Unlist").exists()).isFalse();
        assertThat($view(Button.class).withText("List again").exists()).isFalse();
    }

    @Test
    @Tag("BR-152")
    void keepsTheAddressNameThatCannotBeAndTakesOneThatCan() {
        Tenant tenant = world.tenant(name);
        Slug now = new Slug("now-" + tenant.slug());

        world.as(world.platformAdmin(), () -> {
            navigate(PartnersView.class);
            test($view(TextField.class).single()).setValue(name);
            test($view(Button.class).withText("Change address").single()).click();
            test(field("Address name")).setValue("workspace");
            test($(Button.class).withText("Change address").last()).click();
            assertThat(field("Address name").getErrorMessage()).contains("reserved");
            assertThat(field("Address name").getValue()).isEqualTo("workspace");
            test(field("Address name")).setValue(now.value());
            test($(Button.class).withText("Change address").last()).click();
        });

        assertThat($view(ListItem.class).single().getElement().getTextRecursively())
                .contains("/partners/" + now);
        assertThat(world.as(world.platformAdmin(), () -> register.named(now)).id())
                .isEqualTo(tenant.id());
    }

    @Test
    void saysSoWhenNoNameHasTheWords() {
        world.as(world.platformAdmin(), () -> {
            navigate(PartnersView.class);
            test($view(TextField.class).single()).setValue("no such 100% name_");
        });

        assertThat($view(Nothing.class).single().getElement().getTextRecursively())
                .contains("No partner with “no such 100% name_”");
    }

    private TextField field(String label) {
        return $(TextField.class).withLabel(label).single();
    }

    private Standing standing(Tenant tenant) {
        return world.as(world.platformAdmin(), () -> register.get(tenant.id())).standing();
    }
}
