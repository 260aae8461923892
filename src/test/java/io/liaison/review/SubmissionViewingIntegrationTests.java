package io.liaison.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.accounts.SignedIn;
import io.liaison.base.Refusal;
import io.liaison.profile.PublicationDates;
import io.liaison.profile.Publishing;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RealDatabase
@Tag("BR-225")
class SubmissionViewingIntegrationTests {

    @Autowired
    World world;

    @Autowired
    SubmissionViewing viewing;

    @Autowired
    Judging judging;

    @Autowired
    TrivialApproval approval;

    @Autowired
    Publishing publishing;

    @Test
    @DisplayName("Point 9.19: the server refuses each verdict on what was not in view for a second")
    void refusesEachVerdictOnWhatWasNotInViewForASecond() {
        Tenant tenant = corrected("Unread");
        SubmissionId submission = submit(tenant);
        SignedIn reviewer = world.platformAdmin();
        Viewing unseen = world.as(reviewer, () -> viewing.begin(submission));

        refused(reviewer, () -> judging.approveAndPublish(unseen));
        refused(reviewer, () -> judging.approve(unseen, PublicationDates.AT_ONCE));
        refused(reviewer, () -> judging.giveBack(unseen, Reasons.inWords("No.")));
        refused(reviewer, () -> judging.acceptPart(unseen, Set.of("overview"), Reasons.inWords("No.")));
        Duration wait = world.as(reviewer, () -> viewing.noteInView(unseen.view()));
        assertThat(wait).isEqualTo(Duration.ofSeconds(1));
        refused(reviewer, () -> judging.approveAndPublish(unseen));

        assertThat(world.as(tenant.editor(), () -> publishing.live(tenant.id())))
                .hasValueSatisfying(live -> assertThat(live.overview()).isEqualTo("Three basins."));
    }

    @Test
    @DisplayName("Point 9.19: of several approvals at once, the server refuses those whose words were not in view")
    void approvesOfSeveralOnlyThoseInView() {
        Tenant read = corrected("Several Read");
        Tenant unread = corrected("Several Unread");
        SubmissionId one = submit(read);
        SubmissionId other = submit(unread);

        List<TrivialApproval.Outcome> outcomes = world.as(world.platformAdmin(), () -> {
            List<Viewing> begun = viewing.beginEach(List.of(one, other));
            assertThat(begun).extracting(Viewing::submission).containsExactly(one, other);
            viewing.countAsRead(begun.getFirst());
            return approval.approveAndPublishEach(begun);
        });

        assertThat(outcomes.getFirst().refusal()).isEmpty();
        assertThat(outcomes.getLast().refusal())
                .hasValueSatisfying(why -> assertThat(why).startsWith("Read the changes first"));
    }

    @Test
    @DisplayName(
            "Point 9.19: another reviewer's reading, an unknown view and another revision's view count for nothing")
    void takesNoOtherReading() {
        Tenant tenant = corrected("Elsewhere");
        SubmissionId submission = submit(tenant);
        SubmissionId another = submit(corrected("Another"));
        SignedIn reviewer = world.platformAdmin();
        Viewing others = world.as(world.anotherPlatformAdmin(), () -> world.read(submission));
        Viewing own = world.as(reviewer, () -> world.read(another));

        assertThat(message(reviewer, () -> judging.approveAndPublish(others)))
                .startsWith("What you see here is out of date");
        assertThat(message(
                        reviewer,
                        () -> judging.approveAndPublish(new Viewing(submission, others.revision(), UUID.randomUUID()))))
                .startsWith("What you see here is out of date");
        assertThat(message(
                        reviewer,
                        () -> judging.approveAndPublish(new Viewing(submission, others.revision(), own.view()))))
                .startsWith("What you see here is out of date");
        assertThat(message(
                        reviewer, () -> judging.approveAndPublish(new Viewing(another, others.revision(), own.view()))))
                .startsWith("What you see here is out of date");
    }

    private void refused(SignedIn reviewer, Runnable verdict) {
        assertThat(message(reviewer, verdict)).startsWith("Read the changes first");
    }

    private String message(SignedIn reviewer, Runnable verdict) {
        ThrowingCallable judged = () -> world.as(reviewer, verdict);
        return assertThatExceptionOfType(Refusal.class)
                .isThrownBy(judged)
                .actual()
                .getMessage();
    }

    private Tenant corrected(String name) {
        return world.published(name, World.content(name, "Three basins."));
    }

    private String nameOf(Tenant tenant) {
        return world.as(tenant.editor(), () -> publishing.live(tenant.id()))
                .orElseThrow()
                .name();
    }

    private SubmissionId submit(Tenant tenant) {
        return world.submit(tenant, World.content(nameOf(tenant), "Four basins."));
    }
}
