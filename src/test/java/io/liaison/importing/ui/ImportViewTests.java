package io.liaison.importing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.content.ProfileContent;
import io.liaison.profile.ProfileEditing;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RealDatabase
@ViewPackages(classes = ImportView.class)
class ImportViewTests extends SpringBrowserlessTest {

    private static final String PAGE =
            "---\ntitle: Sluice Institute\n---\n\n## About\n\nWe test pumps. (insert link)\n";

    @Autowired
    World world;

    @Autowired
    ProfileEditing editing;

    @Test
    void keepsWhatWasPastedWhenItIsNoPage() {
        Tenant tenant = world.tenant("Sluice Institute");

        world.as(world.platformAdmin(), () -> {
            open(tenant);
            read("no front matter");
        });

        assertThat($view(TextArea.class).single().getValue()).isEqualTo("no front matter");
        assertThat($view(TextArea.class).single().getErrorMessage()).contains("This page has no front matter");
        assertThat($view(TextArea.class).single().isInvalid()).isTrue();
    }

    @Test
    void showsWhatWasFoundAndStoresNothingBeforeItIsPutIntoTheDraft() {
        Tenant tenant = world.tenant("Sluice Institute");

        world.as(world.platformAdmin(), () -> {
            open(tenant);
            read(PAGE);
        });

        assertThat(text()).contains("To do (", "Placeholder", "(insert link)");
        assertThat(draft(tenant).toString()).doesNotContain("We test pumps");
    }

    @Test
    void losesNothingThatAnEditorWroteMeanwhile() {
        Tenant tenant = world.tenant("Sluice Institute");
        world.as(world.platformAdmin(), () -> {
            open(tenant);
            read(PAGE);
        });
        ProfileContent theirs = World.content("Sluice Institute", "Written meanwhile.");
        world.as(tenant.editor(), () -> editing.save(tenant.id(), draft(tenant), theirs));

        world.as(world.platformAdmin(), () -> press("Put into draft"));

        assertThat(text()).contains("Somebody changed the draft meanwhile");
        assertThat(draft(tenant)).isEqualTo(theirs);
    }

    private ProfileContent draft(Tenant tenant) {
        return world.as(tenant.editor(), () -> editing.open(tenant.id())).content();
    }

    private void open(Tenant tenant) {
        navigate(ImportView.class, Map.of("slug", tenant.slug().value()));
    }

    private void read(String page) {
        test($view(TextArea.class).single()).setValue(page);
        press("Read the page");
    }

    private void press(String words) {
        test($view(Button.class).withText(words).single()).click();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
