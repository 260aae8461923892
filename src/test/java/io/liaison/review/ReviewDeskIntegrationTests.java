package io.liaison.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.accounts.SignedIn;
import io.liaison.base.Refusal;
import io.liaison.comparison.Change;
import io.liaison.comparison.Comparison;
import io.liaison.content.ProfileContent;
import io.liaison.database.Reach;
import io.liaison.partners.PartnerRegister;
import io.liaison.profile.ProfileEditing;
import io.liaison.profile.Publishing;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@RealDatabase
class ReviewDeskIntegrationTests {

    @Autowired
    World world;

    @Autowired
    ReviewDesk desk;

    @Autowired
    Judging judging;

    @Autowired
    Verdicts verdicts;

    @Autowired
    ProfileEditing editing;

    @Autowired
    Publishing publishing;

    @Autowired
    PartnerRegister register;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Test
    @Tag("BR-10")
    void publishesExactlyTheReviewedRevision() {
        Tenant tenant = world.tenant("Quay Institute");
        ProfileContent reviewed = World.content("Quay Institute", "As reviewed.");
        SubmissionId submission = world.submit(tenant, reviewed);
        world.as(
                tenant.editor(),
                () -> editing.save(tenant.id(), reviewed, World.content("Quay Institute", "Written later.")));

        world.as(world.platformAdmin(), () -> judging.approveAndPublish(world.read(submission)));

        assertThat(world.as(tenant.editor(), () -> publishing.live(tenant.id())))
                .contains(reviewed);
    }

    @Test
    @Tag("BR-16")
    void refusesToJudgeOnesOwnSubmission() {
        Tenant tenant = world.tenant("Weir Institute");
        SignedIn author = world.anotherPlatformAdmin();
        SubmissionId submission = writtenBy(author, tenant);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> world.as(author, () -> judging.approveAndPublish(world.read(submission))));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> world.as(author, () -> judging.giveBack(world.read(submission), Reasons.inWords("No."))));
        assertThat(world.as(tenant.editor(), () -> publishing.live(tenant.id())))
                .isEmpty();
    }

    @Test
    @Tag("BR-16")
    void refusesToJudgeOnesOwnSubmissionInPlainSqlToo() {
        Tenant tenant = world.tenant("Sluice Institute");
        SignedIn author = world.anotherPlatformAdmin();
        SubmissionId written = writtenBy(author, tenant);
        SubmissionId submitted = world.submit(world.tenant("Basin Institute"), World.content("Basin Institute", "."));

        assertThatThrownBy(() -> approveInSql(written, "'" + author.id() + "'"))
                .hasMessageContaining("whoever wrote a revision does not judge it");
        assertThatThrownBy(() -> approveInSql(submitted, "submitted_by")).hasMessageContaining("judge");
        assertThat(approveInSql(written, "'" + world.platformAdmin().id() + "'"))
                .as("somebody else may, or the refusals above would prove nothing")
                .isEqualTo(1);
    }

    @Test
    @Tag("BR-14")
    void givesBackWithAReasonThatThePartnerReads() {
        Tenant tenant = world.tenant("Lock Institute");
        ProfileContent content = World.content("Lock Institute", "Too short.");
        SubmissionId submission = world.submit(tenant, content);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> world.as(
                        world.platformAdmin(), () -> judging.giveBack(world.read(submission), Reasons.inWords("  "))));
        world.as(
                world.platformAdmin(),
                () -> judging.giveBack(world.read(submission), Reasons.inWords("Name the rooms.")));

        assertThat(world.as(tenant.editor(), () -> verdicts.ofPartner(tenant.id())))
                .singleElement()
                .satisfies(verdict -> assertThat(verdict.reason()).isEqualTo("Name the rooms."));
        assertThat(world.as(tenant.editor(), () -> editing.open(tenant.id())))
                .satisfies(draft -> assertThat(draft.content()).isEqualTo(content))
                .satisfies(draft -> assertThat(draft.state().hasDraft()).isTrue());
        assertThat(lettersTo(tenant.editor())).last().asString().contains("Name the rooms.");
    }

    @Test
    @Tag("BR-17")
    void refusesASecondVerdict() {
        SubmissionId submission =
                world.submit(world.tenant("Pier Institute"), World.content("Pier Institute", "Once."));
        world.as(world.platformAdmin(), () -> judging.approveAndPublish(world.read(submission)));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> world.as(
                        world.anotherPlatformAdmin(),
                        () -> judging.giveBack(world.read(submission), Reasons.inWords("On second thoughts."))))
                .withMessageContaining("has been given");
    }

    @Test
    void comparesAJudgedSubmissionWithWhatWasLiveBeforeIt() {
        Tenant tenant = world.published("Mole Institute", World.content("Mole Institute", "One."));
        SubmissionId second = world.submit(tenant, World.content("Mole Institute", "Two."));
        world.as(world.platformAdmin(), () -> judging.approveAndPublish(world.read(second)));

        Comparison comparison =
                world.as(world.platformAdmin(), () -> desk.open(second)).comparison();

        assertThat(comparison.changes()).containsExactly(new Change.Text("overview", "Overview", "One.", "Two."));
    }

    @Test
    void takesBackWhatWaitsWhenThePartnerIsWithdrawn() {
        Tenant tenant = world.tenant("Gone Institute");
        SubmissionId submission = world.submit(tenant, World.content("Gone Institute", "Never seen."));

        world.as(world.platformAdmin(), () -> register.withdraw(tenant.id()));

        assertThat(world.as(world.platformAdmin(), desk::queue))
                .extracting(QueueEntry::id)
                .doesNotContain(submission);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> world.as(world.platformAdmin(), () -> judging.approveAndPublish(world.read(submission))));
    }

    private SubmissionId writtenBy(SignedIn author, Tenant tenant) {
        ProfileContent content = World.content("Written by the platform", "Imported.");
        world.as(author, () -> editing.replaceDraft(tenant.id(), content));
        world.as(tenant.editor(), () -> editing.submit(tenant.id(), ""));
        return world.as(world.platformAdmin(), desk::queue).stream()
                .filter(entry -> entry.partner().equals(tenant.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private int approveInSql(SubmissionId submission, String reviewer) {
        return Reach.platform(world.platformAdmin().id())
                .call(() -> transactions.execute(transaction -> jdbc.sql(
                                "update submission set decision = 'APPROVED', decided_at = now(), decided_by = "
                                        + reviewer + " where id = ?")
                        .param(submission.value())
                        .update()));
    }

    private List<String> lettersTo(SignedIn account) {
        return jdbc.sql("select text from for_tests.posted_mail where recipient = ? order by created_at")
                .param(account.email().value())
                .query(String.class)
                .list();
    }
}
