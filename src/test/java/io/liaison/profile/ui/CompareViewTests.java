package io.liaison.profile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.accounts.SignedIn;
import io.liaison.base.Sitemap;
import io.liaison.profile.Publishing;
import io.liaison.profile.RevisionEntry;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RealDatabase
@ViewPackages(classes = CompareView.class, packages = "io.liaison.shell")
class CompareViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    Publishing publishing;

    @Test
    void comparesTheNewestRevisionWithTheOneBeforeIt() {
        Tenant tenant = threeRevisions("Quay Institute");

        world.as(tenant.editor(), () -> open(tenant, ""));

        assertThat(changes()).contains("<del><span>Two</span></del>", "<ins><span>Three</span></ins>");
    }

    @Test
    void comparesTheTwoRevisionsThatTheAddressNames() {
        Tenant tenant = threeRevisions("Pier Institute");

        String first = "from=" + id(tenant, 1) + "&to=" + id(tenant, 3);
        world.as(tenant.editor(), () -> open(tenant, first));

        assertThat(changes()).contains("<del><span>One</span></del>", "<ins><span>Three</span></ins>");
        assertThat(text()).contains("Changed against revision 1");
    }

    @Test
    @SuppressWarnings("unchecked")
    void goesToTheComparisonThatIsChosen() {
        Tenant tenant = threeRevisions("Mole Institute");

        world.as(tenant.editor(), () -> {
            open(tenant, "");
            Select<RevisionEntry> from = $view(Select.class).all().getFirst();
            from.setValue(from.getListDataView()
                    .getItems()
                    .filter(revision -> revision.number() == 1)
                    .findFirst()
                    .orElseThrow());
        });

        assertThat(changes()).contains("<del><span>One</span></del>", "<ins><span>Three</span></ins>");
    }

    @Test
    @SuppressWarnings("unchecked")
    void namesRevisionsByNumberDateAuthorAndWhatBecameOfThem() {
        Tenant tenant = threeRevisions("Jetty Institute");

        world.as(tenant.editor(), () -> open(tenant, ""));

        Select<RevisionEntry> to = $view(Select.class).all().getLast();
        assertThat(to.getItemLabelGenerator().apply(to.getValue()))
                .contains("Revision 3", "by Editor of " + tenant.slug(), "Live");
    }

    @Test
    void isReadByThePlatformToo() {
        Tenant tenant = threeRevisions("Basin Institute");

        world.as(world.platformAdmin(), () -> open(tenant, ""));

        assertThat(text()).contains("Changed against revision 2");
    }

    @Test
    @Tag("BR-01")
    void isNothingForAnotherPartnersMemberAndForRevisionsOfAnotherPartner() {
        Tenant ours = threeRevisions("Groyne Institute");
        Tenant theirs = threeRevisions("Weir Institute");
        UUID foreign = id(theirs, 1);

        world.as(theirs.admin(), () -> open(ours, ""));
        assertThat(text()).contains("There is no page at this address");

        world.as(ours.admin(), () -> open(ours, "from=" + foreign));
        assertThat(text()).contains("There is no page at this address");
    }

    @Test
    void saysThatOneRevisionAloneHasNothingToCompareWith() {
        Tenant tenant = world.tenant("Lone Institute");

        world.as(tenant.editor(), () -> open(tenant, ""));

        assertThat(text()).contains("There is one revision");
    }

    private Tenant threeRevisions(String name) {
        Tenant tenant = world.published(name, World.content(name, "One of the basins."));
        world.publish(tenant, World.content(name, "Two of the basins."));
        world.publish(tenant, World.content(name, "Three of the basins."));
        return tenant;
    }

    private UUID id(Tenant tenant, int number) {
        SignedIn member = tenant.editor();
        List<RevisionEntry> history = world.as(member, () -> publishing.history(tenant.id()));
        return history.stream()
                .filter(revision -> revision.number() == number)
                .findFirst()
                .orElseThrow()
                .id()
                .value();
    }

    private static void open(Tenant tenant, String query) {
        UI.getCurrent()
                .navigate(Sitemap.workspaceCompare(tenant.slug()).substring(1), QueryParameters.fromString(query));
    }

    private String changes() {
        return shown().select("article").outerHtml();
    }

    private Document shown() {
        Document shown = Jsoup.parse(getCurrentView().getElement().getOuterHTML());
        shown.outputSettings().prettyPrint(false);
        return shown;
    }

    private String text() {
        return shown().wholeText();
    }
}
