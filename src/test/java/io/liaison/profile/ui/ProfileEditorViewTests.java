package io.liaison.profile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.Banner;
import io.liaison.base.ui.MarkupComponent;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import io.liaison.profile.ProfileEditing;
import io.liaison.review.Judging;
import io.liaison.review.Reasons;
import io.liaison.review.ReviewDesk;
import io.liaison.review.SubmissionId;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@RealDatabase
@ViewPackages(packages = {"io.liaison.profile.ui", "io.liaison.shell"})
class ProfileEditorViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    ProfileEditing editing;

    @Autowired
    ReviewDesk desk;

    @Autowired
    Judging judging;

    @Test
    void savesWhatIsWrittenIntoTheDraftAndNowhereElse() {
        Tenant tenant = world.published("Wharf Institute", World.content("Wharf Institute", "As published."));

        world.as(tenant.editor(), () -> {
            open(tenant);
            write("Overview", "Written in the editor.");
            click("Save draft");
        });

        assertThat(stored(tenant).overview()).isEqualTo("Written in the editor.");
        assertThat(world.as(tenant.editor(), () -> editing.open(tenant.id()))
                        .state()
                        .label())
                .isEqualTo("Live, with unsubmitted changes");
    }

    @Test
    @DisplayName("Point 9.24: other names may have commas; each stands on a line of its own")
    void takesOtherNamesOnALineEach() {
        Tenant tenant = world.tenant("Groyne Institute");

        world.as(tenant.editor(), () -> {
            open(tenant);
            TextArea others = $view(TextArea.class).withCaption("Also known as").single();
            test(others).setValue("GI\nGroyne Laboratory, Ltd. \n\nGI");
            click("Save draft");
            open(tenant);
            assertThat($view(TextArea.class)
                            .withCaption("Also known as")
                            .single()
                            .getValue())
                    .isEqualTo("GI\nGroyne Laboratory, Ltd.");
        });

        assertThat(stored(tenant).aliases()).containsExactly("GI", "Groyne Laboratory, Ltd.");
    }

    @Test
    void savesBeforeOneLeaves() {
        Tenant tenant = world.tenant("Mooring Institute");

        world.as(tenant.editor(), () -> {
            open(tenant);
            write("Overview", "Written and left at once.");
            UI.getCurrent().navigate(Sitemap.WORKSPACE);
        });

        assertThat(stored(tenant).overview()).isEqualTo("Written and left at once.");
    }

    @Test
    void listsWhatIsMissingAndLeadsThere() {
        Tenant tenant = world.tenant("Jetty Institute");

        world.as(tenant.editor(), () -> {
            open(tenant);
            click("Submit for review");
            assertThat($view(NativeButton.class).all())
                    .extracting(NativeButton::getText)
                    .contains("Enter an overview.", "Add at least one way to work with you.");
            assertThat(area("Overview").isInvalid()).isTrue();
        });
    }

    @Test
    void submitsWithAMessageForTheReviewer() {
        Tenant tenant = world.tenant("Pilot Institute");
        store(tenant, World.content("Pilot Institute", "Ready."));

        world.as(tenant.editor(), () -> {
            open(tenant);
            click("Submit for review");
            test($(TextArea.class)
                            .withCaption("Message for the reviewer (optional)")
                            .single())
                    .setValue("Please look.");
            test($(Button.class).withText("Submit for review").all().getLast()).click();
            assertThat(banners()).contains("In review");
        });

        SubmissionId waiting = world.as(world.platformAdmin(), desk::queue).stream()
                .filter(entry -> entry.partner().equals(tenant.id()))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(world.as(world.platformAdmin(), () -> desk.open(waiting)).message())
                .isEqualTo("Please look.");
    }

    @Test
    @DisplayName(
            "Point 9.3: what was sent, when a verdict is owed and that a mail comes is said at once, and Submit goes")
    void saysWhatWasSubmittedAndWhatFollows() {
        Tenant tenant = world.published("Bosun Institute", World.content("Bosun Institute", "As published."));

        world.as(tenant.editor(), () -> {
            open(tenant);
            write("Vision", "Further.");
            click("Submit for review");
            Button confirm = $(Button.class).withText("Submit for review").all().getLast();
            confirm.click();
            confirm.click();
            assertThat(text(EditorMessages.class))
                    .contains("Submitted for review. Sent: Vision. The verdict is owed by ", "A mail will tell you.")
                    .doesNotContain("no change to submit");
            assertThat($view(Button.class).withText("Submit for review").exists())
                    .isFalse();
            open(tenant);
            assertThat(banners()).contains("Sent: Vision. The verdict is owed by ");
            assertThat($view(Button.class).withText("Submit for review").exists())
                    .isFalse();
        });
    }

    @Test
    @DisplayName("Point 9.5: who undoes back to the live text has no unsubmitted changes")
    @Tag("BR-222")
    void isAsLiveAgainOnceEverythingIsUndone() {
        Tenant tenant = world.published("Purser Institute", World.content("Purser Institute", "As published."));

        world.as(tenant.editor(), () -> {
            open(tenant);
            write("Vision", "Further.");
            click("Save draft");
            assertThat(text(StateBadge.class)).isEqualTo("Live, with unsubmitted changes");
            click("Undo");
            assertThat(text(StateBadge.class)).isEqualTo("Live");
            click("Submit for review");
            test($(Button.class).withText("Submit for review").all().getLast()).click();
            assertThat(text(EditorMessages.class)).contains("There is no change to submit.");
        });
    }

    @Test
    @DisplayName("Point 9.5: an empty field is no error before it was typed in or submitted")
    void findsNoFaultWithWhatNobodyHasTypedYet() {
        Tenant tenant = world.tenant("Cooper Institute");
        store(tenant, World.content("Cooper Institute", "Ready."));

        world.as(tenant.editor(), () -> {
            open(tenant);
            label("Edit: Facility Rental");
            RadioButtonGroup<CallToActionKind> kind =
                    $view(RadioButtonGroup.class).single();
            test(kind).selectItem(CallToActionKind.EMAIL.label());
            editor().autosave(1);
            assertThat(line("E-mail address").isInvalid()).isFalse();
            test(line("E-mail address")).setValue("nobody");
            editor().autosave(2);
            assertThat(line("E-mail address").isInvalid()).isTrue();

            click("Submit for review");
            label("Close: Facility Rental");
            click("Add a way to work with you");
            editor().autosave(3);
            assertThat($view(TextField.class).withCaption("Title").all())
                    .isNotEmpty()
                    .noneMatch(TextField::isInvalid);
        });
    }

    @Test
    @DisplayName("Point 9.14: each Edit button says what it opens")
    void callsEachEditButtonByWhatItOpens() {
        Tenant tenant = world.tenant("Stoker Institute");
        store(tenant, TwoOffers.content("Stoker Institute"));

        world.as(tenant.editor(), () -> {
            open(tenant);
            assertThat($view(Button.class).withText("Edit").all())
                    .extracting(button -> button.getAriaLabel().orElse(""))
                    .containsExactly("Edit: First", "Edit: Second");
            label("Edit: First");
            label("Close: First");
        });
    }

    @Test
    @Tag("BR-404")
    void theLineOfAnOpenItemFollowsWhatIsChosenInIt() {
        Tenant tenant = world.tenant("Transom Institute");

        world.as(tenant.editor(), () -> {
            open(tenant);
            click("Add a way to work with you");
            assertThat(text(FoldedPart.class)).contains("No kind chosen yet");
            Select<String> kind = $view(Select.class).withCaption("Kind").single();
            test(kind).selectItem("Facility rental");
            assertThat(text(FoldedPart.class)).doesNotContain("No kind chosen yet");
            assertThat($view(FoldedPart.class).single().getElement().getChild(0).getTextRecursively())
                    .startsWith("Facility rental");

            RadioButtonGroup<CallToActionKind> way =
                    $view(RadioButtonGroup.class).single();
            test(way).selectItem(CallToActionKind.EMAIL.label());
            test(line("E-mail address")).setValue("desk@transom.example");
            test(line("Title")).setValue("Berths");
            assertThat(text(FoldedPart.class)).contains("in their e-mail program, about “Berths”.");
        });
    }

    @Test
    void showsWhyASubmissionWasReturned() {
        Tenant tenant = world.tenant("Buoy Institute");
        SubmissionId submission = world.submit(tenant, World.content("Buoy Institute", "Ready."));
        world.as(
                world.platformAdmin(),
                () -> judging.giveBack(
                        world.read(submission), Reasons.inWords("The overview names another institute.")));

        world.as(tenant.editor(), () -> {
            open(tenant);
            assertThat(banners()).contains("Returned on", "The overview names another institute.");
        });
    }

    @Test
    void asksWhichOfTwoTextsIsToStay() {
        Tenant tenant = world.tenant("Ferry Institute");

        world.as(tenant.editor(), () -> open(tenant));
        store(tenant, World.content("Ferry Institute", "Theirs."));
        world.as(tenant.editor(), () -> {
            write("Overview", "Mine.");
            click("Save draft");
            assertThat(banners()).contains("Theirs Mine .", "changed this just now");
            click("Keep mine");
        });

        assertThat(stored(tenant).overview()).isEqualTo("Mine.");
        assertThat(stored(tenant).offers()).hasSize(1);
    }

    @Test
    @Tag("BR-401")
    void anOpenChoiceStandsInTheWayOfSubmitting() {
        Tenant tenant = disagreed("Thole Institute");

        world.as(tenant.editor(), () -> {
            assertThat(text(BeforeSubmit.class))
                    .contains("1 choice to make first.", "To choose (1)", "Overview: there are two texts.")
                    .doesNotContain("Nothing stands in the way");
            click("Submit for review");
            assertThat(text(EditorMessages.class)).contains("Not ready to submit yet: 1 choice to make.");
            assertThat($(TextArea.class)
                            .withCaption("Message for the reviewer (optional)")
                            .exists())
                    .isFalse();
        });
        assertThat(stored(tenant).overview()).isEqualTo("Theirs.");
    }

    @Test
    @Tag("BR-401")
    void undoOpensAChoiceAgainWhateverWasChosen() {
        Tenant tenant = disagreed("Rowlock Institute");

        world.as(tenant.editor(), () -> {
            for (String choice : List.of("Keep mine", "Take theirs", "Make one of both")) {
                click(choice);
                if (choice.equals("Make one of both")) {
                    click("Use this text");
                }
                assertThat(banners()).doesNotContain("Theirs Mine .");
                click("Undo");
                assertThat(banners()).contains("Theirs Mine .");
                assertThat(area("Overview").getValue()).isEqualTo("Mine.");
                assertThat(editing.open(tenant.id()).content().overview()).isEqualTo("Theirs.");
            }
            click("Redo");
            assertThat(banners()).doesNotContain("Theirs Mine .");
        });
        assertThat(stored(tenant).overview()).isEqualTo("Mine.\n\nTheirs.");
    }

    @Test
    @Tag("BR-111")
    void savesTheOtherFieldsWhileAChoiceIsOpen() {
        Tenant tenant = world.tenant("Dinghy Institute");

        world.as(tenant.editor(), () -> open(tenant));
        store(tenant, World.content("Dinghy Institute", "Theirs."));
        world.as(tenant.editor(), () -> {
            write("Overview", "Mine.");
            write("Vision", "Not held up.");
            click("Save draft");
        });

        assertThat(stored(tenant).overview()).isEqualTo("Theirs.");
        assertThat(stored(tenant).vision()).isEqualTo("Not held up.");
    }

    @Test
    @Tag("BR-110")
    void offersBackWhatTheBrowserKept() {
        Tenant tenant = world.tenant("Tender Institute");

        world.as(tenant.editor(), () -> {
            open(tenant);
            editor().offerCopy(keptInTheBrowser("vision", "", "Typed before the crash."));
            assertThat(banners()).contains("was not saved before the connection broke", "Typed before the crash.");
            click("Restore it");
        });

        assertThat(stored(tenant).vision()).isEqualTo("Typed before the crash.");
    }

    @Test
    @Tag("BR-212")
    void offersEveryTextThatTheBrowserKeptOfOneField() {
        Tenant tenant = world.tenant("Coaming Institute");

        world.as(tenant.editor(), () -> {
            open(tenant);
            editor().offerCopy(keptInTheBrowser("vision", "", "Typed first ONE.", "Typed later TWO."));
            assertThat(banners()).contains("Typed first ONE.", "Typed later TWO.");
            click("Restore it");
            assertThat(banners()).contains("ONE", "TWO").doesNotContain("was not saved");
            click("Make one of both");
            click("Use this text");
        });

        assertThat(stored(tenant).vision()).contains("Typed first ONE.", "Typed later TWO.");
    }

    @Test
    @Tag("BR-212")
    void offersAnEarlierTextWhenOnlyTheLaterOneWasSaved() {
        Tenant tenant = world.tenant("Garboard Institute");

        world.as(tenant.editor(), () -> {
            open(tenant);
            write("Vision", "Typed later TWO.");
            click("Save draft");
            editor().offerCopy(keptInTheBrowser("vision", "", "Typed first ONE.", "Typed later TWO."));
            assertThat(banners()).contains("was not saved", "Typed first ONE.").doesNotContain("TWO");
            click("Restore it");
            assertThat(banners()).contains("ONE", "TWO");
        });

        assertThat(stored(tenant).vision()).isEqualTo("Typed later TWO.");
    }

    @Test
    @Tag("BR-212")
    void doesNotOfferWhatALaterTextHoldsAlready() {
        Tenant tenant = world.tenant("Strake Institute");

        world.as(tenant.editor(), () -> {
            open(tenant);
            ObjectNode copy = keptInTheBrowser("vision", "", "Typed");
            copy.withArray("texts")
                    .addObject()
                    .put("place", "vision")
                    .put("base", "Typed")
                    .put("mine", "Something else");
            editor().offerCopy(copy);
            assertThat(banners()).contains("Something else").doesNotContain("Typed", "several texts");
        });
    }

    @Test
    void saysWhenNothingThatTheBrowserKeptIsMissing() {
        Tenant tenant = world.tenant("Launch Institute");
        store(tenant, World.content("Launch Institute", "Arrived."));

        world.as(tenant.editor(), () -> {
            open(tenant);
            editor().offerCopy(keptInTheBrowser("overview", "", "Arrived."));
            assertThat(banners()).contains("Everything you typed is saved.");
        });
    }

    @Test
    void undoesAndRedoesAcrossFields() {
        Tenant tenant = world.tenant("Yawl Institute");

        world.as(tenant.editor(), () -> {
            open(tenant);
            write("Vision", "First.");
            write("Overview", "Second.");
            click("Undo");
            click("Undo");
            assertThat(area("Vision").getValue()).isEmpty();
            click("Redo");
        });

        assertThat(stored(tenant).vision()).isEqualTo("First.");
        assertThat(stored(tenant).overview()).isEmpty();
    }

    @Test
    @Tag("BR-402")
    void aDoubleClickAddsOneItemToEachList() {
        Tenant tenant = world.tenant("Davit Institute");

        world.as(tenant.editor(), () -> {
            open(tenant);
            List<Button> add = $view(Button.class).all().stream()
                    .filter(button -> button.getText().startsWith("Add a")
                            && button.getParent().orElseThrow() instanceof ListEditor<?>)
                    .toList();
            assertThat(add).hasSize(6).allSatisfy(button -> {
                ListEditor<?> list = (ListEditor<?>) button.getParent().orElseThrow();
                ComponentUtil.fireEvent(button, click(button, 1));
                ComponentUtil.fireEvent(button, click(button, 2));
                assertThat(list.read()).hasSize(1);
                ComponentUtil.fireEvent(button, click(button, 1));
                assertThat(list.read()).hasSize(2);
            });
        });
    }

    @Test
    @Tag("BR-402")
    void saysWhereAnItemWasMovedTo() {
        Tenant tenant = world.tenant("Cleat Institute");
        store(tenant, TwoOffers.content("Cleat Institute"));

        world.as(tenant.editor(), () -> {
            open(tenant);
            label("Move up: Second");
            assertThat(text(EditorMessages.class)).contains("Second is now number 1 of 2.");
        });
    }

    @Test
    void movesAnOfferAndBringsARemovedOneBack() {
        Tenant tenant = world.tenant("Canal Institute");
        store(tenant, TwoOffers.content("Canal Institute"));

        world.as(tenant.editor(), () -> {
            open(tenant);
            label("Move up: Second");
            label("Remove: First");
            label("Undo: put back First");
            click("Save draft");
        });

        assertThat(stored(tenant).offers()).extracting(Offer::title).containsExactly("Second", "First");
    }

    @Test
    void letsThePlatformReadAndNotWrite() {
        Tenant tenant = world.tenant("Lock Institute");

        world.as(world.platformAdmin(), () -> {
            open(tenant);
            assertThat($view(TextField.class).all()).isNotEmpty().allMatch(TextField::isReadOnly);
            assertThat($view(Button.class).withText("Save draft").exists()).isFalse();
            assertThat(banners()).contains("Only its own members can change it.");
        });
    }

    @Test
    void isNothingToOtherPartners() {
        Tenant tenant = world.tenant("Mole Institute");
        Tenant other = world.tenant("Pier Institute");

        world.as(other.admin(), () -> open(tenant));

        assertThat(getCurrentView().getElement().getTextRecursively()).contains("There is no page at this address");
    }

    /** Both changed the overview: "Mine." is on the screen and "Theirs." in the store. */
    private Tenant disagreed(String name) {
        Tenant tenant = world.tenant(name);
        world.as(tenant.editor(), () -> open(tenant));
        store(tenant, World.content(name, "Theirs."));
        world.as(tenant.editor(), () -> {
            write("Overview", "Mine.");
            click("Save draft");
        });
        return tenant;
    }

    private void open(Tenant tenant) {
        UI.getCurrent().navigate(Sitemap.workspaceProfile(tenant.slug()).substring(1));
    }

    private void write(String field, String words) {
        test(area(field)).setValue(words);
    }

    private TextArea area(String label) {
        return $view(TextArea.class).withCaption(label).single();
    }

    private static ClickEvent<Button> click(Button button, int count) {
        return new ClickEvent<>(button, true, 0, 0, 0, 0, count, 0, false, false, false, false);
    }

    private void click(String words) {
        test($view(Button.class).withText(words).single()).click();
    }

    private void label(String ariaLabel) {
        test($view(Button.class)
                        .withCondition(
                                button -> ariaLabel.equals(button.getAriaLabel().orElse("")))
                        .single())
                .click();
    }

    private TextField line(String label) {
        return $view(TextField.class).withCaption(label).single();
    }

    private <C extends Component> String text(Class<C> part) {
        return $view(part).single().getElement().getTextRecursively();
    }

    private ProfileEditor editor() {
        return $view(ProfileEditor.class).single();
    }

    private static ObjectNode keptInTheBrowser(String place, String base, String... typed) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        copy.put("at", 0).put("broke", true);
        ArrayNode texts = copy.putArray("texts");
        for (String mine : typed) {
            texts.addObject().put("place", place).put("base", base).put("mine", mine);
        }
        return copy;
    }

    private String banners() {
        return $view(Banner.class).all().stream()
                        .map(banner -> banner.getElement().getTextRecursively())
                        .reduce("", String::concat)
                + $view(MarkupComponent.class).all().stream()
                        .map(markup -> markup.getElement().getProperty("innerHTML"))
                        .map(html -> Jsoup.parseBodyFragment(html).text())
                        .toList();
    }

    private ProfileContent stored(Tenant tenant) {
        return world.as(tenant.admin(), () -> editing.open(tenant.id())).content();
    }

    private void store(Tenant tenant, ProfileContent content) {
        world.as(tenant.admin(), () -> editing.save(tenant.id(), stored(tenant), content));
    }
}
