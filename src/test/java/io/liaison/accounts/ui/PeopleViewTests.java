package io.liaison.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.accounts.PasswordLinks;
import io.liaison.accounts.People;
import io.liaison.accounts.Registration;
import io.liaison.accounts.SignedIn;
import io.liaison.audit.AuditEntry;
import io.liaison.audit.AuditFilter;
import io.liaison.audit.AuditTrail;
import io.liaison.base.EmailAddress;
import io.liaison.base.NothingHere;
import io.liaison.base.Refusal;
import io.liaison.base.ui.RowMenu;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

@RealDatabase
@ViewPackages(classes = PeopleView.class)
class PeopleViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    Registration registration;

    @Autowired
    People people;

    @Autowired
    PasswordLinks links;

    @Autowired
    UserDetailsService signIn;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient jdbc;

    private final String email = "judge-" + UUID.randomUUID().toString().substring(0, 8) + "@liaison.example";

    @Test
    void addsAPlatformAdminWhoChoosesThePasswordByALink() {
        add("Ada Judge", email);

        assertThat(registration.find(new EmailAddress(email)))
                .hasValueSatisfying(added -> assertThat(added.isPlatformAdmin()).isTrue());
        assertThat(jdbc.sql("select text from for_tests.posted_mail where recipient = ?")
                        .param(email)
                        .query(String.class)
                        .single())
                .contains("/password/");
        assertThat($view(ListItem.class).all())
                .anySatisfy(row -> assertThat(row.getElement().getTextRecursively())
                        .contains("Ada Judge", email, "Platform admin"));
    }

    @Test
    void keepsWhatWasTypedWhenTheAddressHasAnAccount() {
        SignedIn editor = world.tenant("Quay Institute").editor();

        add("Ada Judge", editor.email().value());

        assertThat($(EmailField.class).single().getErrorMessage()).contains("There is an account");
        assertThat($(TextField.class).withLabel("Name").single().getValue()).isEqualTo("Ada Judge");
        assertThat(registration.find(editor.email()).orElseThrow().isPlatformAdmin())
                .isFalse();
    }

    @Test
    void findsPeopleByTheirAddress() {
        SignedIn editor = world.tenant("Pier Institute").editor();

        world.as(world.platformAdmin(), () -> {
            navigate(PeopleView.class);
            test($view(TextField.class).single())
                    .setValue(editor.email().value().toUpperCase());
        });

        assertThat($view(ListItem.class).single().getElement().getTextRecursively())
                .contains(editor.name());
    }

    private void add(String name, String address) {
        world.as(world.platformAdmin(), () -> {
            navigate(PeopleView.class);
            test($view(Button.class).withText("Add platform admin").single()).click();
            test($(TextField.class).withLabel("Name").single()).setValue(name);
            test($(EmailField.class).single()).setValue(address);
            test($(Button.class).withText("Add platform admin").all().getLast()).click();
        });
    }

    @Test
    @Tag("BR-244")
    @DisplayName("Point 9.11: a person is suspended and reinstated after being told what that means, by others alone")
    void suspendsAndReinstates() {
        SignedIn editor = world.tenant("Lock Institute").editor();
        world.as(world.platformAdmin(), () -> {
            open(editor);
            choose("Suspend…");
            assertThat(question()).contains("signed out everywhere at once");
            assertThat(page()).doesNotContain("Suspended");
            test($(ConfirmDialog.class).single()).reject();
            assertThat(page()).contains("Suspended");
        });
        links.send(editor.email());
        assertThat(letters(editor))
                .anyMatch(subject -> subject.contains("suspended"))
                .noneMatch(subject -> subject.contains("new password"));
        assertThatExceptionOfType(UsernameNotFoundException.class)
                .isThrownBy(() -> signIn.loadUserByUsername(editor.email().value()));

        world.as(world.platformAdmin(), () -> {
            open(editor);
            choose("Reinstate…");
            test($(ConfirmDialog.class).last()).confirm();
            assertThat(page()).doesNotContain("Suspended");
        });
        assertThat(signIn.loadUserByUsername(editor.email().value())).isNotNull();
        assertThat(world.as(world.platformAdmin(), () -> trail.entries(AuditFilter.ALL, AuditTrail.NEWEST)))
                .extracting(AuditEntry::action, AuditEntry::subject)
                .contains(
                        tuple("Suspend", editor.email().value()),
                        tuple("Reinstate", editor.email().value()));
    }

    @Test
    @Tag("BR-244")
    @DisplayName("Point 9.11: platform rights are given and taken, never one’s own and never the last")
    void givesAndTakesPlatformRights() {
        SignedIn editor = world.tenant("Weir Institute").editor();
        world.as(world.platformAdmin(), () -> {
            open(editor);
            choose("Give platform rights…");
            test($(ConfirmDialog.class).single()).confirm();
            assertThat(page()).contains("Platform admin");
            choose("Take platform rights…");
            test($(ConfirmDialog.class).last()).reject();
            assertThat(page()).doesNotContain("Platform admin");

            open(world.platformAdmin());
            assertThat(page()).contains("You");
            assertThat($view(RowMenu.class).exists()).isFalse();
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() ->
                            people.takePlatformRights(world.platformAdmin().id()))
                    .withMessageContaining("your own account");
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> people.suspend(world.platformAdmin().id()));
        });
        assertThatExceptionOfType(NothingHere.class)
                .isThrownBy(() -> world.as(
                        editor, () -> people.suspend(world.platformAdmin().id())));
    }

    @Test
    @Tag("BR-244")
    @DisplayName("Point 9.11: of two platform admins who take each other’s rights at once, one stays")
    void leavesOneOfTwoWhoTakeEachOthersRights() throws Exception {
        SignedIn one = world.anotherPlatformAdmin();
        SignedIn other = world.anotherPlatformAdmin();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            both.invokeAll(List.of(take(one, other), take(other, one)));
        }

        assertThat(Stream.of(one, other)
                        .filter(admin ->
                                registration.find(admin.email()).orElseThrow().isPlatformAdmin()))
                .hasSize(1);
    }

    private Callable<Boolean> take(SignedIn actor, SignedIn from) {
        return () -> {
            world.as(actor, () -> people.takePlatformRights(from.id()));
            return true;
        };
    }

    private void open(SignedIn person) {
        navigate(PeopleView.class);
        test($view(TextField.class).single()).setValue(person.email().value());
    }

    private void choose(String action) {
        test(MenuBarTester.class, $view(RowMenu.class).single()).clickItem("More", action);
    }

    private String question() {
        return $(ConfirmDialog.class).single().getElement().getProperty("message");
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private List<String> letters(SignedIn person) {
        return jdbc.sql("select subject from for_tests.posted_mail where recipient = ?")
                .param(person.email().value())
                .query(String.class)
                .list();
    }
}
