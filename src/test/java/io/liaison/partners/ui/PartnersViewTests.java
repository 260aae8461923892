package io.liaison.partners.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.audit.AuditTrail;
import io.liaison.base.EmailAddress;
import io.liaison.base.NothingHere;
import io.liaison.base.PartnerId;
import io.liaison.base.Refusal;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.base.ui.Nothing;
import io.liaison.base.ui.RowMenu;
import io.liaison.content.ContentJson;
import io.liaison.content.ProfileContent;
import io.liaison.partners.PartnerEntry;
import io.liaison.partners.PartnerOnboarding;
import io.liaison.partners.PartnerRegister;
import io.liaison.partners.PendingInvitation;
import io.liaison.partners.Role;
import io.liaison.partners.Standing;
import io.liaison.partners.Team;
import io.liaison.partners.Unlisting;
import io.liaison.profile.ProfileEditing;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RealDatabase
@ViewPackages(classes = PartnersView.class)
class PartnersViewTests extends SpringBrowserlessTest {

    @Autowired
    ProfileEditing editing;

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

    @Autowired
    PartnerOnboarding onboarding;

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
    @Tag("BR-259")
    @DisplayName(
            "Point 9.24: a name that is here already, in whatever case and composition, is asked about before another is made")
    void asksAboutANameThatIsHereAlready() {
        Tenant other = world.tenant(name);
        String alike = Normalizer.normalize(name, Normalizer.Form.NFD).toUpperCase(Locale.ROOT) + " ";

        world.as(world.platformAdmin(), () -> {
            navigate(PartnersView.class);
            test($view(Button.class).withText("New partner").single()).click();
            test(field("Name")).setValue(alike);
            test(field("Address name")).setValue(other.slug().value() + "-b");
            test($(EmailField.class).single()).setValue("first.admin@ile.example");
            test($(Button.class).withText("Create and invite").single()).click();
            assertThat($(Paragraph.class)
                            .withClassName("dialog-question")
                            .single()
                            .getText())
                    .contains(name, Sitemap.partner(other.slug()), "press “Create and invite” again");
            assertThat(register.search(name)).hasSize(1);
            test($(Button.class).withText("Create and invite").single()).click();
            assertThat(register.named(new Slug(other.slug() + "-b")).name()).isEqualTo(alike.strip());
        });
    }

    @Test
    @DisplayName("Point 9.24: a name over the limit stays whole and is told of")
    void keepsANameOverTheLimit() {
        world.as(world.platformAdmin(), () -> {
            navigate(PartnersView.class);
            test($view(Button.class).withText("New partner").single()).click();
            test(field("Name")).setValue("n".repeat(161));
            test($(Button.class).withText("Create and invite").single()).click();
        });

        assertThat(field("Name").getErrorMessage()).contains("160 characters; it has 161");
        assertThat(field("Name").getValue()).hasSize(161);
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
            find(name);
            choose("Withdraw…");
        });
        ConfirmDialog question = $(ConfirmDialog.class).single();
        assertThat(question.getElement().getProperty("message")).contains("for good", "gone");
        assertThat(standing(tenant)).isEqualTo(Standing.LISTED);
        world.as(world.platformAdmin(), () -> test(question).confirm());
        assertThat(standing(tenant)).as("the answer the focus is on").isEqualTo(Standing.LISTED);
        world.as(world.platformAdmin(), () -> {
            choose("Withdraw…");
            test($(ConfirmDialog.class).last()).reject();
        });

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
            find(name);
            assertThat(offered()).doesNotContain("List again…");
            choose("Unlist…");
        });
        ConfirmDialog question = $(ConfirmDialog.class).single();
        assertThat(question.getElement().getProperty("message")).contains("still opens", "until the platform");
        assertThat(standing(tenant)).isEqualTo(Standing.LISTED);
        world.as(world.platformAdmin(), () -> test(question).confirm());
        assertThat(standing(tenant)).isEqualTo(Standing.UNLISTED);

        world.as(world.platformAdmin(), () -> {
            assertThat(offered()).doesNotContain("Unlist…");
            choose("List again…");
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
            find(name);
        });

        assertThat(offered()).doesNotContain("Unlist…");
        assertThat(offered()).doesNotContain("List again…");
    }

    @Test
    @Tag("BR-152")
    void keepsTheAddressNameThatCannotBeAndTakesOneThatCan() {
        Tenant tenant = world.tenant(name);
        Slug now = new Slug("now-" + tenant.slug());

        world.as(world.platformAdmin(), () -> {
            navigate(PartnersView.class);
            find(name);
            choose("Change address…");
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
            find("no such 100% name_");
        });

        assertThat($view(Nothing.class).single().getElement().getTextRecursively())
                .contains("No partner with “no such 100% name_”");
    }

    @Test
    @Tag("BR-245")
    @DisplayName(
            "Point 9.10: a partner that has published nothing is not listed and links nowhere; filters stand in the address")
    void tellsWhatThePublicHasOfEach() {
        Tenant quiet = world.tenant(name + " quiet");
        Tenant live = world.published(name + " live", World.content(name + " live", "Live."));
        Tenant unlisted = world.published(name + " unlisted", World.content(name + " unlisted", "Live."));
        world.as(world.platformAdmin(), () -> unlisting.unlistByHand(unlisted.id()));
        world.submit(unlisted, World.content(name + " unlisted", "More."));
        world.as(quiet.admin(), () -> onboarding.invite(quiet.id(), new EmailAddress("late@ile.example"), Role.EDITOR));

        world.as(world.platformAdmin(), () -> {
            UI.getCurrent().navigate("platform/partners", QueryParameters.of("words", name));
            assertThat(rows()).hasSize(3);
            assertThat(text(row(quiet)))
                    .contains("Never published", "late@ile.example", "Changed ")
                    .doesNotContain("Listed");
            assertThat(addresses(row(quiet))).doesNotContain(Sitemap.partner(quiet.slug()));
            assertThat(text(row(live))).contains("Listed", "Confirmed ");
            assertThat(addresses(row(live))).contains(Sitemap.partner(live.slug()));
            assertThat(text(row(unlisted))).contains("Unlisted", "In review");

            UI.getCurrent().navigate("platform/partners", parameters("state", "never-published"));
            assertThat(rows()).hasSize(1);
            UI.getCurrent().navigate("platform/partners", parameters("only", "invited"));
            assertThat(rows()).singleElement().satisfies(row -> assertThat(text(row))
                    .contains("late@ile.example"));
            UI.getCurrent().navigate("platform/partners", parameters("only", "in-review"));
            assertThat(rows()).singleElement().satisfies(row -> assertThat(text(row))
                    .contains("unlisted"));
        });
    }

    @Test
    @DisplayName("Point 9.10: choosing a filter writes it into the address, which a reload reads")
    void writesItsFiltersIntoTheAddress() {
        world.as(world.platformAdmin(), () -> {
            navigate(PartnersView.class);
            find(name);
            test(select("State")).selectItem("Unlisted");
        });

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .contains("state=unlisted", "words=");
        assertThat($view(TextField.class).single().getValue()).isEqualTo(name);
    }

    @Test
    @Tag("BR-325")
    @DisplayName("Point 9.10: a partner is found by its name whatever the accents, by its address and by its acronym")
    void findsByNameAddressAndAcronym() {
        String word = "Sørvágrné";
        Tenant tenant = world.tenant(word + " Institute");
        Tenant moved = world.tenant("Entirely Otherwise");
        world.as(
                world.platformAdmin(), () -> register.changeAddress(moved.id(), new Slug("kittiwake-" + moved.slug())));
        world.as(
                tenant.editor(),
                () -> editing.save(
                        tenant.id(), editing.open(tenant.id()).content(), acronym(word + " Institute", "ZWÖLF-S")));

        world.as(world.platformAdmin(), () -> {
            for (String words : List.of(
                    word,
                    word.toUpperCase(Locale.ROOT),
                    "sorvagrne",
                    Normalizer.normalize(word, Normalizer.Form.NFD),
                    "zwolf-s",
                    tenant.slug().value())) {
                assertThat(register.search(words))
                        .as(words)
                        .extracting(PartnerEntry::id)
                        .containsExactly(tenant.id());
            }
            assertThat(register.search("kittiwake-" + moved.slug()))
                    .extracting(PartnerEntry::id)
                    .containsExactly(moved.id());
            assertThat(register.search("%")).isEmpty();
        });
    }

    private static ProfileContent acronym(String name, String acronym) {
        return ContentJson.read(ContentJson.write(World.content(name, "Text."))
                .replace("\"acronym\":\"\"", "\"acronym\":\"" + acronym + "\""));
    }

    @Test
    @Tag("BR-243")
    @DisplayName("Point 9.11: the list of open invitations revokes them after asking, and sends them again")
    void revokesAndSendsAgainWhereTheyAreSeen() {
        Tenant tenant = world.tenant(name);
        world.as(
                tenant.admin(),
                () -> onboarding.invite(tenant.id(), new EmailAddress("late@ile.example"), Role.EDITOR));
        UUID first = pending(tenant).getFirst().id();

        world.as(world.platformAdmin(), () -> {
            UI.getCurrent().navigate("platform/partners", parameters("only", "invited"));
            test($view(Button.class).withText("Send again").single()).click();
            assertThat(pending(tenant)).singleElement().satisfies(again -> assertThat(again.id())
                    .isNotEqualTo(first));
            test($view(Button.class).withText("Revoke").single()).click();
            assertThat(pending(tenant)).hasSize(1);
            test($(ConfirmDialog.class).single()).reject();
        });

        assertThat(pending(tenant)).isEmpty();
        assertThat($view(ListItem.class).all()).isEmpty();
    }

    private List<PendingInvitation> pending(Tenant tenant) {
        return world.as(tenant.admin(), () -> team.pending(tenant.id()));
    }

    private QueryParameters parameters(String filter, String choice) {
        return QueryParameters.simple(Map.of("words", name, filter, choice));
    }

    private List<PartnerRow> rows() {
        return $view(PartnerRow.class).all();
    }

    private PartnerRow row(Tenant tenant) {
        return rows().stream()
                .filter(row -> addresses(row).contains(Sitemap.workspaceProfile(tenant.slug())))
                .findFirst()
                .orElseThrow();
    }

    private static String text(PartnerRow row) {
        return row.getElement().getTextRecursively();
    }

    private List<String> addresses(PartnerRow row) {
        return $(Anchor.class, row).all().stream().map(Anchor::getHref).toList();
    }

    private void find(String words) {
        test($view(TextField.class).single()).setValue(words);
    }

    @SuppressWarnings("unchecked")
    private Select<Object> select(String label) {
        return (Select<Object>) $view(Select.class)
                .withCondition(found -> label.equals(found.getLabel()))
                .single();
    }

    private void choose(String action) {
        test(MenuBarTester.class, $view(RowMenu.class).single()).clickItem("More", action);
    }

    private List<String> offered() {
        return $view(RowMenu.class).all().stream()
                .flatMap(menu -> menu.getItems().getFirst().getSubMenu().getItems().stream())
                .map(MenuItem::getText)
                .toList();
    }

    private TextField field(String label) {
        return $(TextField.class).withLabel(label).single();
    }

    private Standing standing(Tenant tenant) {
        return world.as(world.platformAdmin(), () -> register.get(tenant.id())).standing();
    }
}
