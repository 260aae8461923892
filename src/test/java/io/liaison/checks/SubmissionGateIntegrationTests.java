package io.liaison.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.accounts.SignedIn;
import io.liaison.base.Obstacle;
import io.liaison.base.Refusal;
import io.liaison.checks.ChecksFixtures.Draft;
import io.liaison.content.CallToAction;
import io.liaison.content.Picture;
import io.liaison.content.ProfileContent;
import io.liaison.importing.ImportingFixtures;
import io.liaison.links.LocalSite;
import io.liaison.media.PictureStore;
import io.liaison.media.StoredPicture;
import io.liaison.media.drawing.PictureFixtures;
import io.liaison.profile.ProfileEditing;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The defects of the pages the project grew from, each at the gate. The draft is read from the real page where it is at hand. */
@RealDatabase
@Tag("BR-105")
class SubmissionGateIntegrationTests {

    private static final String NAME = "Advanced Cell Therapy and Research Institute, Singapore";
    private static final String OVERVIEW = """
            ACTRIS makes cells for patients in hospitals all over the country. It develops processes, makes products for trials, and teaches those \
            who will do so tomorrow; whoever has a therapy and no clean rooms finds both rooms and people here, and help on the road to the clinic.""";

    @Autowired
    World world;

    @Autowired
    ProfileEditing editing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Checks checks;

    @Autowired
    PictureStore pictures;

    private Tenant tenant;
    private Draft seed;

    @BeforeEach
    void begin() {
        tenant = world.tenant("ACTRIS");
        seed = seed();
    }

    @Test
    void letsTheSeedPassWithoutItsDefects() {
        assertThat(obstaclesTo(seed)).isEmpty();
    }

    @Test
    void stopsAPlaceholder() {
        assertThat(obstaclesTo(seed.overview(
                        "Lorem ipsum dolor sit amet. " + seed.content().overview())))
                .extracting(Obstacle::place)
                .containsExactly("overview");
    }

    @Test
    void stopsTheOwnNameMisspelt() {
        String misspelt = "The Advanced Cell Therapy and Reserch Institute, Singapore, opened in 2020. ";

        assertThat(obstaclesTo(seed.overview(misspelt + seed.content().overview())))
                .extracting(Obstacle::place)
                .containsExactly("overview");
    }

    @Test
    void stopsAPictureWithoutAlternativeText() {
        StoredPicture logo =
                world.as(tenant.editor(), () -> pictures.store(tenant.id(), PictureFixtures.png(90, 70), "logo.png"));

        assertThat(obstaclesTo(seed.logo(new Picture(logo.sha256(), 90, 70, ""))))
                .extracting(Obstacle::place)
                .containsExactly("logo");
    }

    @Test
    void stopsADeadLink() throws Exception {
        try (LocalSite site = LocalSite.open()) {
            Draft linked = seed.website(site.page("/gone", 404));
            save(linked.content());
            assertThat(findings()).anyMatch(finding -> finding.message().contains("is being checked"));

            site.checkLinks(jdbc);

            assertThat(obstaclesTo(linked)).singleElement().satisfies(obstacle -> {
                assertThat(obstacle.place()).isEqualTo("website");
                assertThat(obstacle.message()).contains("404");
            });
            assertThat(obstaclesTo(seed.website(site.page("/there", 200)))).isEmpty();
        }
    }

    @Test
    void stopsALinkThatNamesAnotherPartner() {
        String other = "Tidal Bioprocess Institute " + tenant.slug().value().replaceAll(".*-", "");
        world.published(other, World.content(other, "Another overview."));
        String address = "https://form.example/1?f=" + other.replace(" ", "%20") + ":%20Technology%20Transfer";

        assertThat(obstaclesTo(seed.callToAction(new CallToAction.ExternalSite(address))))
                .singleElement()
                .satisfies(obstacle -> {
                    assertThat(obstacle.place())
                            .isEqualTo("offers/"
                                    + seed.content().offers().getFirst().id() + "/callToAction");
                    assertThat(obstacle.message()).contains(other);
                });
    }

    @Test
    @Tag("BR-259")
    @DisplayName(
            "Point 9.24: a name another partner has, in whatever case and composition, is asked about at submission and in review")
    void asksAboutTheNameOfAnotherPartner() {
        String other = "Zo\u00EB Institute " + tenant.slug().value().replaceAll(".*-", "");
        world.published(other, World.content(other, "Another overview."));
        ProfileContent alike =
                World.content(other.toUpperCase(Locale.ROOT).replace("\u00CB", "E\u0308"), "An overview.");

        for (SignedIn reader : List.of(tenant.editor(), world.platformAdmin())) {
            assertThat(world.as(reader, () -> checks.of(tenant.id(), alike)))
                    .filteredOn(finding -> finding.place().equals("name"))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.isBlocking()).isFalse();
                        assertThat(finding.message()).contains(other, "Is it you?");
                    });
        }
    }

    @Test
    void stopsTheOverviewOfAnotherPartnerWithTheNameExchanged() {
        String other = "Copied Institute " + tenant.slug().value().replaceAll(".*-", "");
        String theirs = OVERVIEW.replace("ACTRIS", other) + " It has " + tenant.slug() + " rooms.";
        world.published(other, World.content(other, theirs));

        assertThat(obstaclesTo(seed.overview(theirs.replace(other, "ACTRIS"))))
                .singleElement()
                .satisfies(obstacle -> {
                    assertThat(obstacle.place()).isEqualTo("overview");
                    assertThat(obstacle.message()).contains(other);
                });
    }

    private Draft seed() {
        ProfileContent page = ImportingFixtures.allDrafts().entrySet().stream()
                .filter(draft -> draft.getKey().startsWith("002_"))
                .map(draft -> draft.getValue())
                .findFirst()
                .orElseGet(() -> World.content(NAME, OVERVIEW));
        String own = " Its house number is " + tenant.slug() + ".";
        return new Draft(page)
                .name(NAME, "ACTRIS")
                .overview(page.overview() + own)
                .summary("Manufacturing and training for cell therapies in Singapore.")
                .website("https://www.actris.example/");
    }

    private List<Obstacle> obstaclesTo(Draft draft) {
        save(draft.content());
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> world.as(tenant.editor(), () -> {
                    editing.submit(tenant.id(), "");
                    editing.takeBack(tenant.id());
                }));
        return refusal == null ? List.of() : refusal.obstacles();
    }

    private List<Finding> findings() {
        return world.as(tenant.editor(), () -> editing.findings(tenant.id()));
    }

    private void save(ProfileContent content) {
        world.as(tenant.editor(), () -> {
            ProfileContent base = editing.open(tenant.id()).content();
            editing.save(tenant.id(), base, content);
        });
    }
}
