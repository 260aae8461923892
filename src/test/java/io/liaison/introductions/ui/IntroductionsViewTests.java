package io.liaison.introductions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import io.liaison.base.Token;
import io.liaison.base.ui.Nothing;
import io.liaison.introductions.IntroductionDesk;
import io.liaison.introductions.IntroductionFixtures;
import io.liaison.introductions.IntroductionState;
import io.liaison.introductions.IntroductionWorld;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RealDatabase
@ViewPackages(classes = IntroductionsView.class)
class IntroductionsViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    IntroductionWorld letters;

    @Autowired
    IntroductionDesk desk;

    private final String requester = "noor-" + UUID.randomUUID() + "@castellan.example";

    @Test
    void explainsWhereRequestsComeFromWhileThereAreNone() {
        Tenant partner = letters.partner("Empty Institute");

        world.as(partner.admin(), () -> list(partner));

        assertThat($view(Nothing.class).single().getElement().getTextRecursively())
                .contains("No introductions yet");
    }

    @Test
    void leadsFromTheListToOneRequestAndItsOutcome() {
        Tenant partner = letters.partner("Lively Institute");
        confirmed(partner);

        world.as(partner.admin(), () -> {
            list(partner);
            String detail = $view(IntroductionList.class)
                    .single()
                    .getElement()
                    .getChild(0)
                    .getOuterHTML();
            assertThat(detail).contains("mail--unread", "Facility Rental", "Noor Castellan");
            open(partner);
            assertThat($view(Anchor.class).all())
                    .anySatisfy(link -> assertThat(link.getHref()).startsWith("mailto:" + requester));
            test($view(Button.class).withText("Decline").single()).click();
            test($(TextArea.class).single()).setValue("We are full until June.");
            test($(Button.class).withText("Decline").all().getLast()).click();
        });

        assertThat(world.as(partner.admin(), () -> desk.ofPartner(partner.id())))
                .singleElement()
                .satisfies(one -> assertThat(one.state()).isEqualTo(IntroductionState.DECLINED));
        assertThat(letters.lettersTo(requester).getLast()).contains("We are full until June.");
        assertThat($view(Button.class).all()).extracting(Button::getText).containsExactly("Undo “Decline”");
    }

    @Test
    @DisplayName("Point 9.15: reply comes first, and marking as met can be undone where it was done")
    void offersTheReplyFirstAndTheWayBack() {
        Tenant partner = letters.partner("Hasty View Institute");
        confirmed(partner);

        world.as(partner.admin(), () -> {
            list(partner);
            open(partner);
            Div ways =
                    $view(Div.class).withClassName("page-header__actions").all().getLast();
            assertThat(ways.getElement().getChild(0).getText()).isEqualTo("Reply by e-mail");
            assertThat($view(Button.class).withText("Mark as met").single().getThemeNames())
                    .doesNotContain("primary");
            test($view(Button.class).withText("Mark as met").single()).click();
            assertThat($view(Button.class).withText("Mark as met").exists()).isFalse();
            test($view(Button.class).withText("Undo “Mark as met”").single()).click();
            assertThat($view(Button.class).withText("Mark as met").exists()).isTrue();
        });

        assertThat(world.as(partner.admin(), () -> desk.ofPartner(partner.id())))
                .singleElement()
                .satisfies(one -> assertThat(one.state()).isEqualTo(IntroductionState.READ));
    }

    @Test
    @Tag("BR-280")
    @DisplayName("Point 9.15: the platform's screen names nobody")
    void showsThePlatformFiguresOnly() {
        Tenant partner = letters.partner("Figured Institute");
        confirmed(partner);

        world.as(world.platformAdmin(), () -> {
            list(partner);
            assertThat(getCurrentView().getElement().getOuterHTML())
                    .contains("1 request waits for an answer", "Facility Rental", "Waits for")
                    .doesNotContain("Noor", requester, "three batches");
        });
    }

    private void list(Tenant partner) {
        navigate(address(Sitemap.workspaceIntroductions(partner.slug())), IntroductionsView.class);
    }

    private void open(Tenant partner) {
        String id = desk.ofPartner(partner.id()).getFirst().id().toString();
        UI.getCurrent()
                .navigate(address(Sitemap.workspaceIntroductions(partner.slug())), QueryParameters.of("request", id));
    }

    private static String address(String path) {
        return path.substring(1);
    }

    private void confirmed(Tenant partner) {
        desk.request(partner.id(), IntroductionWorld.OFFER, IntroductionFixtures.request(requester), requester);
        Token token = letters.tokenMailedTo(requester);
        desk.confirm(token.partner(), token);
    }
}
