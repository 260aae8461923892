package io.liaison.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.accounts.SignedIn;
import io.liaison.base.Refusal;
import io.liaison.database.Reach;
import io.liaison.profile.ProfileEditing;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@RealDatabase
@Tag("BR-81")
class ClaimingIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Claiming claiming;

    @Autowired
    ProfileEditing editing;

    @Autowired
    Judging judging;

    @Autowired
    ReviewDesk desk;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private SignedIn ada;
    private SignedIn ben;
    private SubmissionId submission;

    @BeforeEach
    void twoReviewersAndASubmission() {
        ada = world.anotherPlatformAdmin();
        ben = world.anotherPlatformAdmin();
        submission = world.submit(world.tenant("Quay Institute"), World.content("Quay Institute", "Waits."));
    }

    @Test
    void showsEverybodyWhoHasClaimedWhat() {
        world.as(ada, () -> claiming.claim(submission));

        assertThat(entryFor(ada).holder())
                .hasValueSatisfying(holder -> assertThat(holder.isMe()).isTrue());
        assertThat(entryFor(ben).holder()).hasValueSatisfying(holder -> {
            assertThat(holder.isMe()).isFalse();
            assertThat(holder.name()).isEqualTo(ada.name());
        });
        assertThat(entryFor(ben).isForMe()).isFalse();
    }

    @Test
    void refusesToClaimWhatSomebodyElseHasButLetsOneTakeItOver() {
        world.as(ada, () -> claiming.claim(submission));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> world.as(ben, () -> claiming.claim(submission)))
                .withMessageContaining("Take it over");
        world.as(ben, () -> claiming.takeOver(submission));

        assertThat(entryFor(ben).holder().map(Holder::isMe)).contains(true);
    }

    @Test
    void releasesWhatOneHasAndNothingOfOthers() {
        world.as(ada, () -> claiming.claim(submission));

        world.as(ben, () -> claiming.release(submission));
        assertThat(entryFor(ada).holder()).isPresent();

        world.as(ada, () -> claiming.release(submission));
        assertThat(entryFor(ada).holder()).isEmpty();
    }

    @Test
    void lapsesAfterSomeHours() {
        world.as(ada, () -> claiming.claim(submission));
        makeOlder("3 hours 50 minutes");
        assertThat(entryFor(ben).holder()).isPresent();

        makeOlder("11 minutes");
        assertThat(entryFor(ben).holder()).isEmpty();
        world.as(ben, () -> claiming.claim(submission));
        assertThat(entryFor(ben).holder().map(Holder::isMe)).contains(true);
    }

    @Test
    void keepsNobodyFromJudging() {
        world.as(ada, () -> claiming.claim(submission));

        world.as(ben, () -> judging.approveAndPublish(world.read(submission)));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> world.as(ada, () -> claiming.takeOver(submission)));
    }

    @Test
    @Tag("BR-226")
    @DisplayName("Point 9.9: whoever may not judge a submission cannot claim it either")
    void refusesToClaimOnesOwn() {
        Tenant tenant = world.tenant("Own Claim");
        world.as(ada, () -> editing.replaceDraft(tenant.id(), World.content("Own Claim", "Imported by Ada.")));
        world.as(tenant.editor(), () -> editing.submit(tenant.id(), ""));
        SubmissionId own = world.as(ben, desk::queue).stream()
                .filter(entry -> entry.partner().equals(tenant.id()))
                .map(QueueEntry::id)
                .findFirst()
                .orElseThrow();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> world.as(ada, () -> claiming.claim(own)))
                .withMessageContaining("Somebody else has to judge it");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> world.as(ada, () -> claiming.takeOver(own)));
        world.as(ben, () -> claiming.claim(own));
    }

    private QueueEntry entryFor(SignedIn reviewer) {
        return world.as(reviewer, desk::queue).stream()
                .filter(entry -> entry.id().equals(submission))
                .findFirst()
                .orElseThrow();
    }

    private void makeOlder(String by) {
        int changed = Reach.platform(ada.id()).call(() -> Optional.ofNullable(
                        transactions.execute(transaction -> jdbc.sql("update claim set claimed_at = claimed_at - '" + by
                                        + "'::interval where submission_id = ?")
                                .param(submission.value())
                                .update()))
                .orElseThrow());
        assertThat(changed).isEqualTo(1);
    }
}
