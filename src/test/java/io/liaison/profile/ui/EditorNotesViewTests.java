package io.liaison.profile.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import io.liaison.content.ProfileContent;
import io.liaison.notes.NoteId;
import io.liaison.notes.NoteThread;
import io.liaison.notes.Notes;
import io.liaison.notes.Origin;
import io.liaison.notes.Remark;
import io.liaison.profile.ProfileEditing;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RealDatabase
@ViewPackages(packages = {"io.liaison.profile.ui", "io.liaison.shell"})
class EditorNotesViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    Notes notes;

    @Autowired
    ProfileEditing editing;

    @Test
    void answersAReviewersNote() {
        Tenant tenant = world.tenant("Margin Institute");
        world.as(world.platformAdmin(), () -> notes.write(tenant.id(), "overview", "Too long."));

        world.as(tenant.editor(), () -> {
            open(tenant, "");
            assertThat(page()).contains("1 open", "Too long.");
            press("Answer: Overview");
            test($view(TextArea.class).withCaption("Your answer").single()).setValue("Shortened.");
            press("Answer");
            assertThat(page()).contains("Shortened.", "Answer added.");
        });

        assertThat(threads(tenant).getFirst().answers())
                .extracting(Remark::text, Remark::origin)
                .containsExactly(tuple("Shortened.", Origin.PARTNER));
    }

    @Test
    void writesANoteOnAnOffer() {
        Tenant tenant = world.tenant("Gloss Institute");
        store(tenant, World.content("Gloss Institute", "An overview."));

        world.as(tenant.editor(), () -> {
            open(tenant, "");
            press("Add a note");
            about().setValue("offers/facility-rental");
            write("Is this still offered?");
            press("Add note");
            assertThat(page()).contains("Note added.", "Offer “Facility Rental”");
        });

        assertThat(threads(tenant)).extracting(NoteThread::place).containsExactly("offers/facility-rental");
    }

    @Test
    @Tag("BR-90")
    void followsAnOfferThatMovesAndSaysWhenItIsGone() {
        Tenant tenant = world.tenant("Footnote Institute");
        ProfileContent content = TwoOffers.content("Footnote Institute");
        store(tenant, content);
        world.as(tenant.editor(), () -> notes.write(tenant.id(), "offers/first/title", "Which rooms?"));

        store(tenant, TwoOffers.with(content, content.offers().reversed()));
        world.as(tenant.editor(), () -> {
            open(tenant, "");
            assertThat(thread()).contains("Offer “First”, title", "Which rooms?", "Go to field");
        });

        store(tenant, TwoOffers.with(content, List.of(content.offers().getLast())));
        world.as(tenant.editor(), () -> {
            open(tenant, "");
            assertThat(thread())
                    .contains("Something that is not there any more", "Removed", "Which rooms?")
                    .doesNotContain("Go to field");
        });
    }

    @Test
    void keepsWhatWasTypedWhenItIsTooLong() {
        Tenant tenant = world.tenant("Verbose Institute");

        world.as(tenant.editor(), () -> {
            open(tenant, "");
            press("Add a note");
            write("x".repeat(2_001));
            press("Add note");
            TextArea text = $view(TextArea.class).withCaption("Your note").single();
            assertThat(text.isInvalid()).isTrue();
            assertThat(text.getErrorMessage()).contains("Shorten it, or write two.");
            assertThat(text.getValue()).hasSize(2_001);
        });

        assertThat(threads(tenant)).isEmpty();
    }

    @Test
    void keepsAnAnswerThatIsBeingWrittenWhileAnotherNoteIsResolved() {
        Tenant tenant = world.tenant("Busy Institute");
        world.as(tenant.editor(), () -> {
            notes.write(tenant.id(), "overview", "First.");
            notes.write(tenant.id(), "summary", "Second.");
            open(tenant, "");
            press("Answer: Overview");
            test($view(TextArea.class).withCaption("Your answer").single()).setValue("Half a thou");
            press("Resolve: Summary");
            assertThat($view(TextArea.class).withCaption("Your answer").single().getValue())
                    .isEqualTo("Half a thou");
            assertThat(page()).contains("Resolved. 1 open.");
        });
    }

    @Test
    void tellsWhoeverResolvesANoteSecondThatItIsDone() {
        Tenant tenant = world.tenant("Late Institute");
        NoteId note = world.as(tenant.editor(), () -> notes.write(tenant.id(), "overview", "Done?"));

        world.as(tenant.editor(), () -> {
            open(tenant, "note=" + note);
            world.as(tenant.admin(), () -> notes.resolve(tenant.id(), note));
            press("Resolve: Overview");
            assertThat(page()).contains("This note has been resolved already.", "none open");
        });
    }

    private void open(Tenant tenant, String query) {
        UI.getCurrent()
                .navigate(Sitemap.workspaceProfile(tenant.slug()).substring(1), QueryParameters.fromString(query));
    }

    private void press(String name) {
        test($view(Button.class)
                        .withCondition(
                                button -> name.equals(button.getAriaLabel().orElse(button.getText())))
                        .single())
                .click();
    }

    private void write(String text) {
        test($view(TextArea.class).withCaption("Your note").single()).setValue(text);
    }

    @SuppressWarnings("unchecked")
    private Select<String> about() {
        return (Select<String>) $view(Select.class)
                .withCondition(select -> "About".equals(select.getLabel()))
                .single();
    }

    private List<NoteThread> threads(Tenant tenant) {
        return world.as(tenant.admin(), () -> notes.all(tenant.id()));
    }

    private void store(Tenant tenant, ProfileContent content) {
        world.as(
                tenant.editor(),
                () -> editing.save(tenant.id(), editing.open(tenant.id()).content(), content));
    }

    private String thread() {
        return $view(Article.class).single().getElement().getTextRecursively();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
