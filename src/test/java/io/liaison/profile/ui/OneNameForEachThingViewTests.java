package io.liaison.profile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.accounts.SignedIn;
import io.liaison.base.Sitemap;
import io.liaison.comparison.Change;
import io.liaison.comparison.Comparing;
import io.liaison.content.CallToAction;
import io.liaison.content.Offer;
import io.liaison.content.PlaceNames;
import io.liaison.content.ProfileContent;
import io.liaison.profile.ProfileEditing;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A thing is called the same in the editor, in the comparison, in what the checks say, in notes and in letters. */
@RealDatabase
@ViewPackages(packages = {"io.liaison.profile.ui", "io.liaison.shell"})
class OneNameForEachThingViewTests extends SpringBrowserlessTest {

    private static final String OFFER = "offers/berth/";

    @Autowired
    World world;

    @Autowired
    ProfileEditing editing;

    @Autowired
    Comparing comparing;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("Point 9.8: what the partner and what the client provides is called so everywhere")
    void whoProvidesWhatIsCalledTheSameEverywhere() {
        Tenant tenant = world.tenant("Berth Institute");
        ProfileContent content = content("TODO", "TODO too");
        world.as(tenant.editor(), () -> {
            editing.save(tenant.id(), editing.open(tenant.id()).content(), content);
            UI.getCurrent().navigate(Sitemap.workspaceProfile(tenant.slug()).substring(1));
            test($view(Button.class).withText("Edit").single()).click();
            assertThat($view(TextArea.class).all())
                    .extracting(TextArea::getLabel)
                    .contains("What the partner provides", "What the client provides")
                    .doesNotContain("What you provide");
            assertThat($view(NativeButton.class).all())
                    .extracting(NativeButton::getText)
                    .anyMatch(words -> words.contains("“What the partner provides” of “Berth”"))
                    .anyMatch(words -> words.contains("“What the client provides” of “Berth”"));
        });

        assertThat(FieldNames.of(OFFER + "partnerProvides", content)).isEqualTo("What the partner provides of “Berth”");
        assertThat(PlaceNames.of(OFFER + "partnerProvides", content))
                .hasValue("Offer “Berth”, what the partner provides");
        assertThat(comparing.compare(Optional.of(content("", "")), content).fields())
                .extracting(Change::field)
                .containsExactly("What the partner provides", "What the client provides");
    }

    @Test
    @DisplayName("Point 9.8: a submission is taken back; only a partner is withdrawn")
    @Tag("BR-15")
    void aSubmissionIsTakenBackAndOnlyAPartnerIsWithdrawn() {
        SignedIn reviewer = world.anotherPlatformAdmin();
        Tenant tenant = world.tenant("Slipway Institute");
        world.submit(tenant, World.content("Slipway Institute", "Handed in."));

        world.as(tenant.editor(), () -> {
            UI.getCurrent().navigate(Sitemap.workspaceProfile(tenant.slug()).substring(1));
            assertThat(getCurrentView().getElement().getTextRecursively()).doesNotContainIgnoringCase("withdraw");
            test($view(Button.class).withText("Take back").single()).click();
        });

        assertThat(world.as(tenant.editor(), () -> editing.open(tenant.id())).state())
                .satisfies(state -> assertThat(state.isInReview()).isFalse())
                .satisfies(state -> assertThat(state.hasDraft()).isTrue());
        assertThat(jdbc.sql(
                                "select subject from for_tests.posted_mail where recipient = ? and subject like 'Slipway Institute%'")
                        .param(reviewer.email().value())
                        .query(String.class)
                        .list())
                .contains("Slipway Institute took its submission back");
    }

    private static ProfileContent content(String partnerProvides, String clientProvides) {
        Offer offer = new Offer(
                "berth",
                "Berth",
                "facility-rental",
                "A place to lie.",
                partnerProvides,
                clientProvides,
                "",
                List.of(),
                List.of(),
                new CallToAction.OurForm());
        return TwoOffers.with(World.content("Berth Institute", "Ready."), List.of(offer));
    }
}
