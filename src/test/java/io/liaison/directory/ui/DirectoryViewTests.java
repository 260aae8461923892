package io.liaison.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RealDatabase
@ViewPackages(classes = DirectoryView.class)
class DirectoryViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    PublicSite site;

    @Test
    void findsTheSameTreeAsThePlainPage() {
        world.published("Shoal Institute", World.content("Shoal Institute", "Shallow water, gannetology."));

        open("q=gannetology");

        Document plain = Jsoup.parse(new String(site.directory("q=gannetology").plain()));
        assertThat(shown().select(".finder").outerHtml())
                .isEqualTo(plain.select(".finder").outerHtml());
        assertThat(shown().select("header, footer").outerHtml())
                .isEqualTo(plain.select("header, footer").outerHtml());
    }

    @Test
    void followsTheAddressInPlace() {
        world.published("Reef Institute", World.content("Reef Institute", "Corals, puffinology."));
        open("");
        DirectoryView view = view();

        open("q=puffinology&kind=facility-rental");
        assertThat(view()).isSameAs(view);
        assertThat(shown().select("#count").text()).startsWith("1 partner, 1 offer");
        assertThat(shown().select(".tag").text()).isEqualTo("Remove Facility rental");
        assertThat(view.getPageTitle()).isEqualTo("Partners for “puffinology” · Liaison");

        open("q=puffinology&kind=training");
        assertThat(shown().select("#count").text()).startsWith("No partner found");
    }

    @Test
    void showsTheProfileThatIsLive() {
        Tenant tenant = world.published("Bar Institute", World.content("Bar Institute", "Sand."));

        UI.getCurrent().navigate(Sitemap.partner(tenant.slug()).substring(1));

        assertThat(getCurrentView()).isInstanceOf(ProfileView.class);
        assertThat(((ProfileView) getCurrentView()).getPageTitle()).isEqualTo("Bar Institute · Liaison");
        Document plain =
                Jsoup.parse(new String(site.partner(tenant.slug().value(), "").plain()));
        assertThat(shown().select(".public").outerHtml())
                .isEqualTo(plain.select("#static .public").outerHtml());
    }

    private static void open(String query) {
        UI ui = UI.getCurrent();
        ui.navigate("", new Location(query.isEmpty() ? "" : "?" + query).getQueryParameters());
    }

    private DirectoryView view() {
        return (DirectoryView) getCurrentView();
    }

    private Document shown() {
        // What only Flow understands is left out of the plain page.
        return Jsoup.parse(getCurrentView().getElement().getOuterHTML().replace(" router-ignore", ""));
    }
}
