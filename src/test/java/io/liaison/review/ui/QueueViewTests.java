package io.liaison.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import com.zaxxer.hikari.HikariDataSource;
import io.liaison.RealDatabase;
import io.liaison.TestDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.Nothing;
import io.liaison.content.ProfileContent;
import io.liaison.profile.ProfileEditing;
import io.liaison.profile.Publishing;
import io.liaison.review.SubmissionId;
import io.liaison.review.SubmissionViewing;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RealDatabase
@ViewPackages(classes = QueueView.class)
class QueueViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    ProfileEditing editing;

    @Autowired
    Publishing publishing;

    @Autowired
    SubmissionViewing viewing;

    @Autowired
    HikariDataSource appRole;

    @Test
    void tellsWhoSubmittedWhatAndHowMuchOfIt() {
        Tenant tenant = world.published("Sluice Institute", World.content("Sluice Institute", "Before."));
        world.submit(tenant, World.content("Sluice Institute", "After."));

        assertThat(row("Sluice Institute"))
                .contains(
                        "1 field", "Editor of " + tenant.slug(), "1 minute", "1 word", "Low", "Only wording", "Due in");
    }

    @Test
    void marksAFirstSubmission() {
        world.submit(world.tenant("Groyne Institute"), World.content("Groyne Institute", "New."));

        assertThat(row("Groyne Institute")).contains("First submission");
    }

    @Test
    void marksWhatSomebodyElseHasToJudge() {
        Tenant tenant = world.tenant("Weir Institute");
        ProfileContent content = World.content("Weir Institute", "Imported by the one who asks.");
        world.as(world.platformAdmin(), () -> editing.replaceDraft(tenant.id(), content));
        world.as(tenant.editor(), () -> editing.submit(tenant.id(), ""));

        assertThat(row("Weir Institute")).contains("Needs somebody else");
    }

    @Test
    void hasOneLinkInEachRow() {
        world.submit(world.tenant("Mole Institute"), World.content("Mole Institute", "New."));

        world.as(world.platformAdmin(), () -> navigate(QueueView.class));

        assertThat($view(QueueRow.class).all())
                .isNotEmpty()
                .allSatisfy(row -> assertThat($(RouterLink.class, row).all()).hasSize(1));
    }

    @Test
    void showsThePartOfTheQueueThatTheAddressNames() {
        world.submit(world.tenant("Sandbar Institute"), World.content("Sandbar Institute", "New."));
        Tenant reworded = world.published("Sandbank Institute", World.content("Sandbank Institute", "Before."));
        world.submit(reworded, World.content("Sandbank Institute", "After."));

        open("partner=sandba&risk=high");

        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).contains("Sandbar Institute"));
        assertThat($view(RouterLink.class).all())
                .filteredOn(link -> link.getElement().hasAttribute("aria-current"))
                .anySatisfy(link ->
                        assertThat(link.getElement().getTextRecursively()).isEqualTo("High1"));
        assertThat($(RouterLink.class, $view(QueueRow.class).single()).single().getHref())
                .contains("risk=high", "partner=sandba");
    }

    @Test
    void saysThatNothingOfAKindWaitsAndLeadsBackToTheRest() {
        world.submit(world.tenant("Spit Institute"), World.content("Spit Institute", "New."));

        open("partner=nobody+of+that+name");

        assertThat($view(Nothing.class).single().getElement().getTextRecursively())
                .contains("Nothing of this kind waits");
        assertThat(rows()).isEmpty();
    }

    @Test
    @Tag("BR-82")
    void marksWhatIsOverdue() throws SQLException {
        SubmissionId submission = world.submit(world.tenant("Ebb Institute"), World.content("Ebb Institute", "New."));
        makeOlder(submission);

        open("partner=ebb&only=overdue");

        assertThat(rows()).first().asString().contains("Overdue by", "Ebb Institute");
    }

    @Test
    @Tag("BR-81")
    void claimsAndReleasesFromTheRow() {
        world.submit(world.tenant("Flood Institute"), World.content("Flood Institute", "New."));
        open("partner=flood+institute");

        world.as(world.platformAdmin(), () -> press("Claim"));
        assertThat(rows()).last().asString().contains("Yours");

        world.as(world.platformAdmin(), () -> press("Release"));
        assertThat(rows()).last().asString().doesNotContain("Yours");
    }

    @Test
    @Tag("BR-83")
    void approvesTheTrivialChangesThatWereSelectedAndShowsTheirWordsBefore() {
        Tenant one = corrected("Undertow One");
        Tenant two = corrected("Undertow Two");
        world.submit(world.tenant("Undertow New"), World.content("Undertow New", "All new."));
        open("partner=undertow");
        assertThat(rows()).anySatisfy(row -> assertThat(row).contains("Overview: ", "Three", "Four", " basins"));

        world.as(world.platformAdmin(), () -> {
            press("Select all 2");
            ((QueueView) getCurrentView()).begun().values().forEach(viewing::countAsRead);
            press("Approve and publish 2");
        });

        assertThat($view(ApprovalOutcome.class).single().getElement().getTextRecursively())
                .contains("2 approved and published", "Undertow One", "Undertow Two");
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).contains("Undertow New"));
        assertThat(overviewOf(one)).isEqualTo("Four basins.");
        assertThat(overviewOf(two)).isEqualTo("Four basins.");
    }

    private Tenant corrected(String name) {
        Tenant tenant = world.published(name, World.content(name, "Three basins."));
        world.submit(tenant, World.content(name, "Four basins."));
        return tenant;
    }

    private String overviewOf(Tenant tenant) {
        return world.as(tenant.editor(), () -> publishing.live(tenant.id()))
                .orElseThrow()
                .overview();
    }

    /** Past the guard that keeps a submission's date as it is. */
    private void makeOlder(SubmissionId submission) throws SQLException {
        try (Connection superuser = TestDatabase.beyondTheWalls(appRole.getJdbcUrl());
                Statement statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            assertThat(statement.executeUpdate("update submission set submitted_at = submitted_at - interval '7 days'"
                            + " where id = '" + submission + "'"))
                    .isEqualTo(1);
        }
    }

    private void open(String query) {
        world.as(world.platformAdmin(), () -> UI.getCurrent()
                .navigate(Sitemap.PLATFORM_REVIEWS, QueryParameters.fromString(query)));
    }

    private void press(String words) {
        test($view(Button.class).withText(words).first()).click();
    }

    private List<String> rows() {
        return $view(QueueRow.class).all().stream()
                .map(row ->
                        Jsoup.parseBodyFragment(row.getElement().getOuterHTML()).wholeText())
                .toList();
    }

    /** The text of the newest row of the partners of that name. */
    private String row(String partner) {
        world.as(world.platformAdmin(), () -> navigate(QueueView.class));
        return $view(QueueRow.class).all().stream()
                .map(row ->
                        Jsoup.parseBodyFragment(row.getElement().getOuterHTML()).wholeText())
                .filter(text -> text.contains(partner))
                .reduce("", (first, last) -> last);
    }
}
