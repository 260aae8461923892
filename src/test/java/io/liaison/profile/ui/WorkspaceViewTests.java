package io.liaison.profile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.IFrame;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.MarkupComponent;
import io.liaison.base.ui.Nothing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RealDatabase
@ViewPackages(classes = WorkspaceView.class)
class WorkspaceViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Test
    void showsOwnPartnersWithTheirStateAndLastVerdict() {
        Tenant tenant = world.published("Harbour Institute", World.content("Harbour Institute", "Live."));

        world.as(tenant.editor(), () -> UI.getCurrent().navigate(Sitemap.WORKSPACE));

        assertThat($view(Anchor.class).all()).singleElement().satisfies(card -> {
            assertThat(card.getHref()).isEqualTo(Sitemap.workspaceProfile(tenant.slug()));
            assertThat(card.getElement().getTextRecursively())
                    .contains("Harbour Institute", "Live", "Approved and published on");
        });
    }

    @Test
    void saysHowOneComesToAPartnerWhenThereIsNone() {
        world.as(world.anotherPlatformAdmin(), () -> UI.getCurrent().navigate(Sitemap.WORKSPACE));

        assertThat($view(Nothing.class).exists()).isTrue();
    }

    @Test
    void listsRevisionsWithTheirAuthorsAndStanding() {
        Tenant tenant = world.published("Haven Institute", World.content("Haven Institute", "Live."));

        world.as(tenant.editor(), () -> UI.getCurrent()
                .navigate(Sitemap.workspaceHistory(tenant.slug()).substring(1)));

        assertThat(page()).contains("Revision 1", "Editor of " + tenant.slug(), "Live");
    }

    @Test
    void previewsTheDraftByThePublicComponentInBothWidths() {
        Tenant tenant = world.published("Anchor Institute", World.content("Anchor Institute", "Not yet public."));

        world.as(tenant.editor(), () -> {
            UI.getCurrent().navigate(Sitemap.workspacePreview(tenant.slug()).substring(1));
            assertThat(page()).contains("The public does not see it");
            assertThat($view(MarkupComponent.class).single().getElement().getProperty("innerHTML"))
                    .contains("What Anchor Institute is for");
            test($view(Button.class).withText("Narrow").single()).click();
            assertThat($view(IFrame.class).single().getElement().getAttribute("srcdoc"))
                    .contains("What Anchor Institute is for", "href=\"about:srcdoc#");
        });
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
