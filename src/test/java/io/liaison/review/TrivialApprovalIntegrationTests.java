package io.liaison.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.accounts.SignedIn;
import io.liaison.content.ProfileContent;
import io.liaison.profile.ProfileEditing;
import io.liaison.profile.Publishing;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RealDatabase
@Tag("BR-83")
class TrivialApprovalIntegrationTests {

    @Autowired
    World world;

    @Autowired
    TrivialApproval approval;

    @Autowired
    Claiming claiming;

    @Autowired
    Judging judging;

    @Autowired
    ReviewDesk desk;

    @Autowired
    ProfileEditing editing;

    @Autowired
    Publishing publishing;

    @Test
    void publishesEachTrivialChangeAndSaysOfTheOthersWhyNot() {
        Tenant corrected = world.published("Corrected", World.content("Corrected", "Three basins."));
        ProfileContent reviewed = World.content("Corrected", "Four basins.");
        SubmissionId trivial = world.submit(corrected, reviewed);
        Tenant newcomer = world.tenant("Newcomer");
        SubmissionId first = world.submit(newcomer, World.content("Newcomer", "All new."));
        SubmissionId judged = corrected("Judged");
        SubmissionId claimed = corrected("Claimed");
        world.as(world.anotherPlatformAdmin(), () -> judging.giveBack(world.read(judged), Reasons.inWords("No.")));
        world.as(world.anotherPlatformAdmin(), () -> claiming.claim(claimed));

        List<TrivialApproval.Outcome> outcomes = world.as(
                world.platformAdmin(),
                () -> approval.approveAndPublishEach(Stream.of(trivial, first, judged, claimed)
                        .map(world::read)
                        .toList()));

        assertThat(outcomes).extracting(TrivialApproval.Outcome::id).containsExactly(trivial, first, judged, claimed);
        assertThat(outcomes.get(0).refusal()).isEmpty();
        assertThat(outcomes.get(1).refusal())
                .hasValueSatisfying(why -> assertThat(why).contains("read by itself"));
        assertThat(outcomes.get(2).refusal())
                .hasValueSatisfying(why -> assertThat(why).contains("meanwhile"));
        assertThat(outcomes.get(3).refusal())
                .hasValueSatisfying(why -> assertThat(why).contains("has claimed it"));
        assertThat(world.as(corrected.editor(), () -> publishing.live(corrected.id())))
                .contains(reviewed);
        assertThat(world.as(newcomer.editor(), () -> publishing.live(newcomer.id())))
                .isEmpty();
    }

    @Test
    @Tag("BR-16")
    void approvesNothingOfTheReviewersOwn() {
        SignedIn author = world.anotherPlatformAdmin();
        Tenant tenant = world.published("Own", World.content("Own", "Three basins."));
        world.as(author, () -> editing.replaceDraft(tenant.id(), World.content("Own", "Four basins.")));
        world.as(tenant.editor(), () -> editing.submit(tenant.id(), ""));
        SubmissionId own = waiting(tenant);

        List<TrivialApproval.Outcome> outcomes =
                world.as(author, () -> approval.approveAndPublishEach(List.of(world.read(own))));

        assertThat(outcomes.getFirst().refusal())
                .hasValueSatisfying(why -> assertThat(why).contains("Somebody else has to judge it"));
        assertThat(waiting(tenant)).isEqualTo(own);
    }

    private SubmissionId corrected(String name) {
        return world.submit(
                world.published(name, World.content(name, "Three basins.")), World.content(name, "Four basins."));
    }

    private SubmissionId waiting(Tenant tenant) {
        return world.as(world.platformAdmin(), desk::queue).stream()
                .filter(entry -> entry.partner().equals(tenant.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
