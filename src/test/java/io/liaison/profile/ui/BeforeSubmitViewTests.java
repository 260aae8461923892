package io.liaison.profile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import io.liaison.checks.Finding;
import io.liaison.content.ContentPlaces;
import io.liaison.content.ProfileContent;
import io.liaison.profile.ProfileEditing;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RealDatabase
@ViewPackages(packages = "io.liaison")
class BeforeSubmitViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    ProfileEditing editing;

    @Test
    void isThereFromTheStartAndReddensNoEmptyField() {
        Tenant tenant = world.tenant("Breakwater Institute");

        world.as(tenant.editor(), () -> {
            open(tenant);
            assertThat(panel()).contains("Before you submit", "3 things to mend first.", "5 % complete");
            assertThat(area("Overview").isInvalid()).isFalse();
        });
    }

    @Test
    @Tag("BR-100")
    void advisesUnderTheFieldWithoutCallingItWrong() {
        Tenant tenant = world.tenant("Shingle Spit Institute");
        store(tenant, World.content("Shingle Spit Institute", "We keep sand where it is."));

        world.as(tenant.editor(), () -> {
            open(tenant);
            assertThat(panel())
                    .contains("Nothing stands in the way.", "Worth a look (1)", "The overview has only 6 words.");
            assertThat(area("Overview").isInvalid()).isFalse();
            assertThat(area("Overview").getHelperText()).startsWith("The overview has only 6 words.");
        });
    }

    @Test
    void followsWhatIsWritten() {
        Tenant tenant = world.tenant("Slipway Institute");
        store(tenant, World.content("Slipway Institute", "Lorem ipsum dolor sit amet."));

        world.as(tenant.editor(), () -> {
            open(tenant);
            assertThat(panel()).contains("1 thing to mend first.");
            assertThat(area("Overview").isInvalid()).isTrue();

            test(area("Overview")).setValue("We launch boats.");
            test($view(Button.class).withText("Save draft").single()).click();

            assertThat(panel()).contains("Nothing stands in the way.");
            assertThat(area("Overview").isInvalid()).isFalse();
        });
    }

    @Test
    @Tag("BR-403")
    void theSectionListCountsEverythingThatIsToMend() {
        Tenant tenant = withGaps("Quoin Institute");

        world.as(tenant.editor(), () -> {
            open(tenant);
            String sections =
                    $view(EditorNavigation.class).single().getElement().getTextRecursively();
            long blocking = editing.findings(tenant.id()).stream()
                    .filter(Finding::isBlocking)
                    .count();
            assertThat(panel()).contains(blocking + " things to mend first.");
            assertThat(Pattern.compile("(\\d+) to mend")
                            .matcher(sections)
                            .results()
                            .mapToLong(count -> Long.parseLong(count.group(1)))
                            .sum())
                    .isEqualTo(blocking);
            assertThat(sections).contains("Overview2 to mend", "Ways to work with us5 to mend", "Sections1 to mend");
            assertThat($view(ListItemEditor.class).all())
                    .extracting(item -> item.getElement().getTextRecursively())
                    .anyMatch(words -> words.contains("5 to mend"));
            assertThat(area("Overview").isInvalid()).isFalse();
        });
    }

    @Test
    @Tag("BR-403")
    void eachFieldThatIsNeededIsMarkedAsSuch() {
        Tenant tenant = withGaps("Kerb Institute");

        world.as(tenant.editor(), () -> {
            open(tenant);
            $view(Button.class).withText("Edit").all().forEach(edit -> test(edit)
                    .click());
            Map<String, HasValue<?, ?>> fields = new HashMap<>();
            collect($view(ProfileEditor.class).single(), "", fields);
            assertThat(editing.findings(tenant.id()).stream()
                            .filter(Finding::isGap)
                            .map(Finding::place))
                    .hasSize(8)
                    .allSatisfy(place -> assertThat(fields.getOrDefault(place, fields.get(place + "/kind")))
                            .satisfies(field -> assertThat(field.isRequiredIndicatorVisible())
                                    .isTrue()));
            assertThat(fields.get("vision").isRequiredIndicatorVisible()).isFalse();
        });
    }

    /** The fields of the form by their place in the content, as the page names it. */
    private static void collect(Component at, String above, Map<String, HasValue<?, ?>> fields) {
        String step = at.getElement().getAttribute("data-place");
        String place = step == null ? above : above.isEmpty() ? step : above + "/" + step;
        if (at instanceof HasValue<?, ?> field) {
            fields.put(place, field);
        } else {
            at.getChildren().forEach(child -> collect(child, place, fields));
        }
    }

    /** Without summary and overview, and with an offer and a section in which nothing is written. */
    private Tenant withGaps(String name) {
        Tenant tenant = world.tenant(name);
        ProfileContent content = ContentPlaces.with(
                ContentPlaces.with(ProfileContent.named(name), "offers", "[{\"id\":\"empty-offer\"}]"),
                "sections",
                "[{\"id\":\"empty-section\"}]");
        store(tenant, content);
        return tenant;
    }

    @Test
    void leadsIntoAClosedOffer() {
        Tenant tenant = world.tenant("Lighter Institute");
        store(tenant, TwoOffers.content("Lighter Institute"));

        world.as(tenant.editor(), () -> {
            open(tenant);
            int before = $view(TextArea.class).all().size();
            test($view(NativeButton.class)
                            .withCondition(
                                    button -> button.getText().startsWith("“Second” needs at least one audience"))
                            .all()
                            .getFirst())
                    .click();
            assertThat($view(TextArea.class).all()).hasSizeGreaterThan(before);
        });
    }

    private void open(Tenant tenant) {
        UI.getCurrent().navigate(Sitemap.workspaceProfile(tenant.slug()).substring(1));
    }

    private String panel() {
        return $view(BeforeSubmit.class).single().getElement().getTextRecursively();
    }

    private TextArea area(String label) {
        return $view(TextArea.class).withCaption(label).single();
    }

    private void store(Tenant tenant, ProfileContent content) {
        world.as(tenant.admin(), () -> {
            ProfileContent base = editing.open(tenant.id()).content();
            editing.save(tenant.id(), base, content);
        });
    }
}
