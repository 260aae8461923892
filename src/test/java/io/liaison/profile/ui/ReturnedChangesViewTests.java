package io.liaison.profile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.zaxxer.hikari.HikariDataSource;
import io.liaison.RealDatabase;
import io.liaison.TestDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.accounts.SignedIn;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.Banner;
import io.liaison.content.ContentPlaces;
import io.liaison.content.ProfileContent;
import io.liaison.notes.Notes;
import io.liaison.notices.MailSettings;
import io.liaison.notices.Pace;
import io.liaison.notices.Topic;
import io.liaison.review.Judging;
import io.liaison.review.Reasons;
import io.liaison.review.SubmissionId;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RealDatabase
@ViewPackages(packages = {"io.liaison.profile.ui", "io.liaison.shell"})
class ReturnedChangesViewTests extends SpringBrowserlessTest {

    @Autowired
    World world;

    @Autowired
    Judging judging;

    @Autowired
    Notes notes;

    @Autowired
    MailSettings mailSettings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HikariDataSource appRole;

    @Test
    @DisplayName(
            "Point 9.4: a returned change is named in banner, section list, box and mail, each with a link to its field")
    @Tag("BR-221")
    void namesWhatWasReturnedWhereverThePartnerLooks() {
        Tenant tenant = world.published("Tiller Institute", World.content("Tiller Institute", "As published."));
        SubmissionId submission = world.submit(tenant, changed("Tiller Institute", "vision", "Lead the world."));
        world.as(world.platformAdmin(), () -> {
            notes.write(tenant.id(), "vision", "Say which part of it.");
            judging.giveBack(world.read(submission), Reasons.inWords("Too much."));
        });

        assertThat(letter(tenant.admin()))
                .contains(
                        "Vision:\n", "/workspace/" + tenant.slug() + "/profile?field=vision", "Say which part of it.");

        world.as(tenant.editor(), () -> {
            open(tenant);
            assertThat(banners()).contains("Returned on", "Too much.", "Vision: Say which part of it.");
            assertThat(text(EditorNavigation.class)).contains("Vision and mission1 returned");
            assertThat(text(BeforeSubmit.class))
                    .contains("what was returned is not changed yet", "Vision: Say which part of it.");
            assertThat($view(NativeButton.class).withText("Vision").exists()).isTrue();

            test($view(TextArea.class).withCaption("Vision").single()).setValue("Lead cell therapy in Asia.");
            editor().autosave(1);
            assertThat(banners()).contains("Vision: Say which part of it. – changed since");
            assertThat(text(EditorNavigation.class)).doesNotContain("returned");
            assertThat(text(BeforeSubmit.class)).contains("Nothing stands in the way.");
        });
    }

    @Test
    @DisplayName(
            "Point 9.4: without notes, what differs from the live page is what was returned; in part, what the reviewer marked")
    @Tag("BR-221")
    void namesTheChangesThemselvesWhereThereIsNoNote() {
        Tenant whole = world.published("Rudder Institute", World.content("Rudder Institute", "As published."));
        SubmissionId all = world.submit(whole, changed("Rudder Institute", "summary", "Better than any other."));
        world.as(world.platformAdmin(), () -> judging.giveBack(world.read(all), Reasons.inWords("No comparisons.")));
        Tenant part = world.published("Helm Institute", World.content("Helm Institute", "As published."));
        ProfileContent two = ContentPlaces.withText(changed("Helm Institute", "vision", "Lead."), "acronym", "HELM");
        SubmissionId some = world.submit(part, two);
        world.as(
                world.platformAdmin(),
                () -> judging.acceptPart(world.read(some), Set.of("vision"), Reasons.inWords("Lead whom?")));

        world.as(whole.editor(), () -> {
            open(whole);
            assertThat(text(BeforeSubmit.class)).contains("Returned, and as it was (1)Summary");
        });
        world.as(part.editor(), () -> {
            open(part);
            assertThat(text(BeforeSubmit.class)).contains("Returned, and as it was (1)Vision");
            assertThat(text(EditorNavigation.class)).doesNotContain("Overview1 returned");
        });
    }

    @Test
    @DisplayName("Point 9.4: of a first profile that was returned, what the reviewer marked is named")
    @Tag("BR-221")
    void namesWhatWasMarkedOnAFirstProfile() throws SQLException {
        Tenant tenant = world.tenant("Tender Institute");
        SubmissionId submission = world.submit(tenant, World.content("Tender Institute", "First words."));
        world.as(
                world.platformAdmin(),
                () -> judging.giveBack(
                        world.read(submission), Set.of("overview"), Reasons.inWords("The last line is unclear.")));

        assertThat(letter(tenant.admin())).contains("Overview:", "/profile?field=overview");
        world.as(tenant.editor(), () -> {
            open(tenant);
            assertThat(banners()).contains("The last line is unclear.", "Overview");
            assertThat(text(BeforeSubmit.class)).contains("Returned, and as it was (1)Overview");
        });
    }

    @Test
    @DisplayName("Point 9.4: a daily mail leads to the returned fields too")
    void aDailyMailLeadsThereToo() throws SQLException {
        Tenant tenant = world.published("Keel Institute", World.content("Keel Institute", "As published."));
        world.as(tenant.admin(), () -> mailSettings.choose(Topic.VERDICT, Pace.DAILY));
        SubmissionId submission = world.submit(tenant, changed("Keel Institute", "vision", "Lead the world."));
        world.as(world.platformAdmin(), () -> judging.giveBack(world.read(submission), Reasons.inWords("Too much.")));

        assertThat(TestDatabase.texts(
                        appRole.getJdbcUrl(),
                        "select pointers::text from digest_item where account_id = ?",
                        tenant.admin().id().value()))
                .singleElement()
                .asString()
                .contains("?field=vision");
    }

    private static ProfileContent changed(String name, String place, String words) {
        return ContentPlaces.withText(World.content(name, "As published."), place, words);
    }

    private void open(Tenant tenant) {
        UI.getCurrent().navigate(Sitemap.workspaceProfile(tenant.slug()).substring(1));
    }

    private ProfileEditor editor() {
        return $view(ProfileEditor.class).single();
    }

    private String banners() {
        return $view(Banner.class).all().stream()
                .map(banner -> banner.getElement().getTextRecursively())
                .collect(Collectors.joining(" | "));
    }

    private <C extends com.vaadin.flow.component.Component> String text(Class<C> part) {
        return $view(part).single().getElement().getTextRecursively();
    }

    private String letter(SignedIn account) {
        List<String> letters = jdbc.sql(
                        "select text from for_tests.posted_mail where recipient = ? and subject like '%returned' order by created_at desc")
                .param(account.email().value())
                .query(String.class)
                .list();
        return letters.getFirst();
    }
}
