package io.liaison.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Refusal;
import io.liaison.content.ContentMerge.Conflict;
import io.liaison.content.ProfileContent;
import io.liaison.listings.Listings;
import io.liaison.review.Judging;
import io.liaison.review.SubmissionId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was can be seen again, made the draft again, taken down and put back. */
@RealDatabase
class RestoringIntegrationTests {

    @Autowired
    World world;

    @Autowired
    ProfileEditing editing;

    @Autowired
    Publishing publishing;

    @Autowired
    Judging judging;

    @Autowired
    Listings listings;

    @Test
    @Tag("BR-76")
    void restoresAnOldRevisionAndKeepsTheDraftThereWas() {
        Tenant tenant = world.published("Quay Institute", World.content("Quay Institute", "One."));
        world.publish(tenant, World.content("Quay Institute", "Two."));
        write(tenant, World.content("Quay Institute", "Half a thought."));

        world.as(tenant.editor(), () -> editing.restore(tenant.id(), revisionSaying(tenant, "One.")));

        assertThat(overview(tenant)).isEqualTo("One.");
        assertThat(world.as(tenant.editor(), () -> publishing.history(tenant.id())))
                .extracting(entry -> entry.content().overview())
                .containsExactly("One.", "Half a thought.", "Two.", "One.");
        world.as(tenant.editor(), () -> editing.restore(tenant.id(), revisionSaying(tenant, "Half a thought.")));
        assertThat(overview(tenant)).isEqualTo("Half a thought.");
    }

    @Test
    void refusesToRestoreWhatTheDraftSaysAlready() {
        Tenant tenant = world.published("Pier Institute", World.content("Pier Institute", "One."));
        world.as(tenant.editor(), () -> {
            write(tenant, World.content("Pier Institute", "Two."));
            write(tenant, World.content("Pier Institute", "One."));
        });

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        world.as(tenant.editor(), () -> editing.restore(tenant.id(), revisionSaying(tenant, "One."))));
    }

    @Test
    @Tag("BR-16")
    void whoeverWroteWhatWasRestoredDoesNotJudgeIt() {
        Tenant tenant = world.tenant("Weir Institute");
        var author = world.anotherPlatformAdmin();
        world.as(author, () -> editing.replaceDraft(tenant.id(), World.content("Weir Institute", "Imported.")));
        write(tenant, World.content("Weir Institute", "Imported."));
        world.as(tenant.editor(), () -> editing.submit(tenant.id(), ""));
        world.as(tenant.editor(), () -> editing.takeBack(tenant.id()));
        SubmissionId other = world.submit(tenant, World.content("Weir Institute", "Ours."));
        world.as(world.platformAdmin(), () -> judging.approveAndPublish(world.read(other)));
        world.as(tenant.editor(), () -> editing.restore(tenant.id(), revisionSaying(tenant, "Imported.")));

        SubmissionId restored = world.submit(tenant, World.content("Weir Institute", "Imported, polished."));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> world.as(author, () -> judging.approveAndPublish(world.read(restored))));
    }

    @Test
    @Tag("BR-77")
    void unpublishesAtOnceWithAReasonAndTheDraftCanBeHandedInAgain() {
        Tenant tenant = world.published("Lock Institute", World.content("Lock Institute", "Wrong."));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> world.as(world.platformAdmin(), () -> publishing.unpublish(tenant.id(), " ")));
        world.as(world.platformAdmin(), () -> publishing.unpublish(tenant.id(), "A court order."));

        assertThat(listings.find(tenant.slug())).isEmpty();
        assertThat(listings.former(tenant.slug())).as("404, not 410").isEmpty();
        assertThat(world.as(tenant.editor(), () -> publishing.live(tenant.id())))
                .isEmpty();
        assertThat(world.as(tenant.editor(), () -> editing.open(tenant.id()))
                        .state()
                        .label())
                .isEqualTo("Not live any more");
        world.as(tenant.editor(), () -> editing.submit(tenant.id(), "Nothing was wrong."));
    }

    @Test
    @Tag("BR-75")
    void tellsWhatWasLiveAtAnyMoment() {
        Tenant tenant = world.tenant("Dock Institute");
        Instant before = Instant.now();
        world.publish(tenant, World.content("Dock Institute", "One."));
        Instant first = Instant.now();
        world.publish(tenant, World.content("Dock Institute", "Two."));
        Instant second = Instant.now();
        world.as(world.platformAdmin(), () -> publishing.unpublish(tenant.id(), "Later."));

        assertThat(List.of(before, first, second, Instant.now()))
                .extracting(moment -> world.as(tenant.editor(), () -> publishing.liveAt(tenant.id(), moment))
                        .map(entry -> entry.content().overview())
                        .orElse("nothing"))
                .containsExactly("nothing", "One.", "Two.", "nothing");
        assertThat(world.as(tenant.editor(), () -> publishing.publications(tenant.id())))
                .extracting(PublicationEntry::ending)
                .containsExactly(Ending.UNPUBLISHED, Ending.SUPERSEDED);
    }

    @Test
    @Tag("BR-78")
    void rebasesTheDraftOnWhatIsPublishedAgainAndAsksWhereBothChanged() {
        Tenant tenant = world.published("Mole Institute", World.content("Mole Institute", "One."));
        world.publish(tenant, World.content("The Mole Institute", "Two."));
        write(tenant, World.content("The Mole Institute", "Three."));

        world.as(world.platformAdmin(), () -> publishing.republish(tenant.id(), revisionSaying(tenant, "One.")));

        ProfileDraft draft = world.as(tenant.editor(), () -> editing.open(tenant.id()));
        assertThat(draft.content()).isEqualTo(World.content("Mole Institute", "Three."));
        assertThat(draft.openChoices()).containsExactly(new Conflict("overview", "One."));
        assertThat(world.as(tenant.editor(), () -> editing.open(tenant.id())).openChoices())
                .as("it is stored until somebody chooses")
                .hasSize(1);

        world.as(tenant.editor(), () -> editing.choose(tenant.id(), "overview", Choice.TAKE_PUBLISHED));

        assertThat(world.as(tenant.editor(), () -> editing.open(tenant.id())))
                .satisfies(chosen -> assertThat(chosen.openChoices()).isEmpty())
                .satisfies(chosen -> assertThat(chosen.content().overview()).isEqualTo("One."));
    }

    @Test
    void refusesToPublishAgainWhatNeverWasLive() {
        Tenant tenant = world.published("Sluice Institute", World.content("Sluice Institute", "One."));
        write(tenant, World.content("Sluice Institute", "Never reviewed."));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> world.as(
                        world.platformAdmin(),
                        () -> publishing.republish(tenant.id(), revisionSaying(tenant, "Never reviewed."))))
                .withMessageContaining("live before");
    }

    private void write(Tenant tenant, ProfileContent content) {
        world.as(
                tenant.editor(),
                () -> editing.save(tenant.id(), editing.open(tenant.id()).content(), content));
    }

    private String overview(Tenant tenant) {
        return world.as(tenant.editor(), () -> editing.open(tenant.id()))
                .content()
                .overview();
    }

    private RevisionId revisionSaying(Tenant tenant, String overview) {
        return world.as(tenant.editor(), () -> publishing.history(tenant.id())).stream()
                .filter(entry -> entry.content().overview().equals(overview))
                .reduce((newer, older) -> older)
                .orElseThrow()
                .id();
    }
}
