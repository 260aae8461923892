package io.liaison.profile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import io.liaison.content.Audience;
import io.liaison.content.CallToAction;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import io.liaison.profile.ProfileEditing;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Fields that are made of several: what has just been chosen or typed in one of them counts at once. */
@RealDatabase
@ViewPackages(packages = {"io.liaison.profile.ui", "io.liaison.shell"})
class ComposedFieldsViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    ProfileEditing editing;

    @Test
    @DisplayName("Point 9.1: an audience stays chosen, takes a note, can be taken back and put again with its note")
    void keepsAudiencesAndTheirNotes() {
        Tenant tenant = withAnEmptyOffer("Groin Institute");

        world.as(tenant.editor(), () -> {
            open(tenant);
            test(audiences()).selectItem("Investors", "Government agencies");
            test(note("Investors")).setValue("Seed rounds only.");
            test(audiences()).selectItem("Government agencies");
            test(audiences()).selectItem("Investors", "Government agencies");
            click("Save draft");
        });

        assertThat(offer(tenant).audiences())
                .containsExactlyInAnyOrder(
                        new Audience("investors", "Seed rounds only."), new Audience("government-agencies", ""));
    }

    @Test
    @DisplayName("Point 9.1: each way to request an introduction can be chosen, filled in and stored")
    void keepsEachCallToAction() {
        Tenant tenant = withAnEmptyOffer("Spur Dike Institute");

        world.as(tenant.editor(), () -> {
            open(tenant);
            choose(CallToActionKind.EMAIL);
            test(text("E-mail address")).setValue("ask@spur.example");
            click("Save draft");
            assertThat(offer(tenant).callToAction()).isEqualTo(new CallToAction.Email("ask@spur.example"));
            choose(CallToActionKind.EXTERNAL_SITE);
            test(text("Address of the site")).setValue("https://spur.example/ask");
            click("Save draft");
        });

        assertThat(offer(tenant).callToAction()).isEqualTo(new CallToAction.ExternalSite("https://spur.example/ask"));
    }

    @Test
    @DisplayName("Point 9.1: a hosted form that is no longer offered stays chosen while other fields are written")
    void keepsAFormThatIsNoLongerOffered() {
        Tenant tenant = withAnEmptyOffer("Wing Dam Institute");
        store(tenant, new CallToAction.HostedForm("taken-off-the-list"));

        world.as(tenant.editor(), () -> {
            open(tenant);
            test(text("Title")).setValue("Renamed");
            click("Save draft");
        });

        assertThat(offer(tenant).title()).isEqualTo("Renamed");
        assertThat(offer(tenant).callToAction()).isEqualTo(new CallToAction.HostedForm("taken-off-the-list"));
    }

    private Tenant withAnEmptyOffer(String name) {
        Tenant tenant = world.tenant(name);
        store(tenant, null);
        return tenant;
    }

    private void store(Tenant tenant, CallToAction callToAction) {
        ProfileContent content = World.content("Institute", "Ready.");
        Offer offer = new Offer("offer", "Offer", "", "", "", "", "", List.of(), List.of(), callToAction);
        ProfileContent next = new ProfileContent(
                content.name(),
                "",
                content.summary(),
                content.overview(),
                null,
                "",
                "",
                List.of(),
                List.of(),
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(offer));
        world.as(
                tenant.admin(),
                () -> editing.save(tenant.id(), editing.open(tenant.id()).content(), next));
    }

    private void open(Tenant tenant) {
        UI.getCurrent().navigate(Sitemap.workspaceProfile(tenant.slug()).substring(1));
        click("Edit");
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<String> audiences() {
        return $view(MultiSelectComboBox.class).withCaption("Suitable for").single();
    }

    private TextField note(String audience) {
        return text("Note on “" + audience + "” (optional)");
    }

    private TextField text(String label) {
        return $view(TextField.class).withCaption(label).single();
    }

    @SuppressWarnings("unchecked")
    private void choose(CallToActionKind kind) {
        test($view(RadioButtonGroup.class).single()).selectItem(kind.label());
    }

    private void click(String words) {
        test($view(Button.class).withText(words).single()).click();
    }

    private Offer offer(Tenant tenant) {
        return world.as(tenant.admin(), () -> editing.open(tenant.id()))
                .content()
                .offers()
                .getFirst();
    }
}
