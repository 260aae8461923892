package io.liaison.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.accounts.Registration;
import io.liaison.accounts.SignedIn;
import io.liaison.base.EmailAddress;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RealDatabase
@ViewPackages(classes = PeopleView.class)
class PeopleViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    Registration registration;

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
}
