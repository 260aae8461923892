package io.liaison.content.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.audit.AuditEntry;
import io.liaison.audit.AuditFilter;
import io.liaison.audit.AuditTrail;
import io.liaison.base.Sitemap;
import io.liaison.content.ContentJson;
import io.liaison.content.FormTemplate;
import io.liaison.content.FormTemplates;
import io.liaison.content.Term;
import io.liaison.content.Vocabularies;
import io.liaison.content.Vocabulary;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RealDatabase
@ViewPackages(classes = VocabulariesView.class)
class VocabulariesViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    Vocabularies vocabularies;

    @Autowired
    FormTemplates templates;

    @Autowired
    AuditTrail trail;

    @LocalServerPort
    int port;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void addsATermAndRetiresItAndOffersItAgain() {
        String label = "Divers " + unique;
        world.as(world.platformAdmin(), () -> {
            navigate(VocabulariesView.class);
            test($view(TextField.class).single()).setValue(label);
            press("Add");
            test($view(Button.class).withAriaLabel("Retire: " + label).single()).click();
            assertThat(term(label).retired()).isFalse();
            assertThat(question()).contains("No partner uses it", "until you offer it again");
            test($(ConfirmDialog.class).single()).confirm();
        });
        assertThat(row(label)).contains("Retired");
        assertThat(term(label).retired()).isTrue();

        world.as(world.platformAdmin(), () -> test($view(Button.class)
                        .withAriaLabel("Offer again: " + label)
                        .single())
                .click());
        assertThat(term(label).retired()).isFalse();
    }

    @Test
    @Tag("BR-246")
    @DisplayName("Point 9.12: a term is renamed, and every page that names it says the new words at once")
    void renamesATermEverywhere() throws Exception {
        String before = "Divers " + unique;
        String now = "Swimmers " + unique;
        Term term = world.as(world.platformAdmin(), () -> vocabularies.add(Vocabulary.DOMAIN, before));
        Tenant tenant = publishedIn(term);
        world.as(world.platformAdmin(), () -> vocabularies.add(Vocabulary.DOMAIN, "Investors " + unique));
        assertThat(publicPage(tenant)).contains(before);

        world.as(world.platformAdmin(), () -> {
            navigate(VocabulariesView.class);
            press("Domains");
            test($view(Button.class).withAriaLabel("Rename: " + before).single())
                    .click();
            assertThat($(RenameDialog.class).single().getElement().getTextRecursively())
                    .contains("1 partner uses it");
            test(field("Words that people read")).setValue("investors " + unique);
            test($(Button.class).withText("Rename").all().getLast()).click();
            assertThat(field("Words that people read").getErrorMessage()).contains("in the list already");
            test(field("Words that people read")).setValue(now);
            test($(Button.class).withText("Rename").all().getLast()).click();
        });

        assertThat(row(now)).contains("Offered");
        assertThat(publicPage(tenant)).contains(now).doesNotContain(before);
        assertThat(world.as(world.platformAdmin(), () -> trail.entries(AuditFilter.ALL, AuditTrail.NEWEST)))
                .extracting(AuditEntry::action, AuditEntry::subject)
                .contains(tuple("Rename term", "Domains: " + before + " to " + now));
    }

    @Test
    @Tag("BR-247")
    @DisplayName("Point 9.12: retiring says how many use the term and is asked back")
    void saysHowManyUseATermBeforeItIsRetired() {
        String label = "Anglers " + unique;
        Term term = world.as(world.platformAdmin(), () -> vocabularies.add(Vocabulary.DOMAIN, label));
        publishedIn(term);

        world.as(world.platformAdmin(), () -> {
            navigate(VocabulariesView.class);
            press("Domains");
            test($view(Button.class).withAriaLabel("Retire: " + label).single()).click();
            assertThat(question()).contains("1 partner uses it", "keep it");
            test($(ConfirmDialog.class).single()).cancel();
        });

        assertThat(row(label)).contains("Offered");
    }

    @Test
    void saysSoWhenATermIsThereAlready() {
        world.as(world.platformAdmin(), () -> {
            navigate(VocabulariesView.class);
            test($view(TextField.class).single()).setValue("Investors");
            press("Add");
        });

        assertThat($view(TextField.class).single().getErrorMessage()).contains("in the list already");
        assertThat($view(TextField.class).single().getValue()).isEqualTo("Investors");
    }

    @Test
    void showsTheLinkThatComesOfAHostedFormAndSavesIt() {
        world.as(world.platformAdmin(), () -> {
            navigate(VocabulariesView.class);
            press("Hosted forms");
            press("New hosted form");
            test(field("Name")).setValue("Enquiry " + unique);
            test(field("Address")).setValue("https://form.example/7");
            test(field("Field id")).setValue("abc");
            assertThat($(FormDialog.class).single().getElement().getTextRecursively())
                    .contains("https://form.example/7?abc=Example%20Institute");
            test($(Button.class).withText("Save").single()).click();
        });

        assertThat(templates.named("enquiry-" + unique).map(FormTemplate::fields))
                .contains(Map.of("abc", "{partner}"));
        assertThat(row("Enquiry " + unique)).contains("1 field filled in");
    }

    @Test
    void refusesAnAddressWithAQueryOfItsOwnAndKeepsTheRest() {
        world.as(world.platformAdmin(), () -> {
            navigate(VocabulariesView.class);
            press("Hosted forms");
            press("New hosted form");
            test(field("Name")).setValue("Enquiry " + unique);
            test(field("Address")).setValue("https://form.example/7?abc=Somebody");
            test($(Button.class).withText("Save").single()).click();
        });

        assertThat(field("Address").isInvalid()).isTrue();
        assertThat(field("Name").getValue()).isEqualTo("Enquiry " + unique);
        assertThat(templates.named("enquiry-" + unique)).isEmpty();
    }

    @Test
    @Tag("BR-200")
    @Tag("BR-201")
    void addsWordsThatMeanTheSameRefusesThemTwiceChangesThemAndTakesThemOut() {
        String room = "room " + unique;
        world.as(world.platformAdmin(), () -> {
            UI.getCurrent().navigate(Sitemap.PLATFORM_VOCABULARIES, QueryParameters.of("synonym", room));
            TextField words = $view(TextField.class).single();
            assertThat(words.getValue()).isEqualTo(room + ", ");
            press("Add");
            assertThat(words.getErrorMessage()).startsWith("Enter at least two words");
            test(words).setValue(room + ", suite " + unique);
            press("Add");
            assertThat(words.getValue()).isEmpty();
            test(words).setValue("hall, " + room);
            press("Add");
            assertThat(words.getErrorMessage()).contains("already");

            test($view(Button.class).withAriaLabel("Edit: " + room).single()).click();
            test(field("Words, separated by commas")).setValue(room + ", chamber " + unique);
            test($(Button.class).withText("Save").single()).click();
        });
        assertThat(row(room)).contains(room + ", chamber " + unique);
        assertThat(world.as(world.platformAdmin(), () -> trail.entries(AuditFilter.ALL, AuditTrail.NEWEST)))
                .extracting(AuditEntry::action, AuditEntry::subject)
                .contains(
                        tuple("Add synonyms", room + ", suite " + unique),
                        tuple("Change synonyms", room + ", chamber " + unique));

        world.as(
                world.platformAdmin(),
                () -> test($view(Button.class).withAriaLabel("Remove: " + room).single())
                        .click());
        assertThat(row(room)).isEmpty();
    }

    private void press(String words) {
        test($view(Button.class).withText(words).single()).click();
    }

    private TextField field(String label) {
        return $(TextField.class).withLabel(label).single();
    }

    private Term term(String label) {
        return vocabularies.terms(Vocabulary.AUDIENCE).stream()
                .filter(term -> term.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private String row(String words) {
        return $view(ListItem.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .filter(text -> text.contains(words))
                .findFirst()
                .orElse("");
    }

    private Tenant publishedIn(Term term) {
        String content = ContentJson.write(World.content("Depth Institute", "Below."));
        return world.published(
                "Depth Institute", ContentJson.read(content.replace("\"biomanufacturing\"", '"' + term.code() + '"')));
    }

    private String publicPage(Tenant tenant) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + Sitemap.partner(tenant.slug())))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private String question() {
        return $(ConfirmDialog.class).single().getElement().getProperty("message");
    }
}
