package io.liaison.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.accounts.SignedIn;
import io.liaison.base.Refusal;
import io.liaison.content.ContentMerge.Conflict;
import io.liaison.content.ProfileContent;
import io.liaison.database.Reach;
import io.liaison.profile.ProfileDraft;
import io.liaison.profile.ProfileEditing;
import io.liaison.profile.Publishing;
import io.liaison.profile.RevisionEntry;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Accepted in part: exactly that part is live, the rest is nowhere lost, and four eyes hold for it too. */
@RealDatabase
class PartialVerdictIntegrationTests {

    private static final Reasons WHY = new Reasons(List.of("needs-evidence"), "");

    @Autowired
    World world;

    @Autowired
    Judging judging;

    @Autowired
    ProfileEditing editing;

    @Autowired
    Publishing publishing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Test
    @Tag("BR-73")
    void publishesExactlyTheAcceptedChangesAndTheDraftHoldsTheRest() {
        Tenant tenant = world.published("Quay Institute", World.content("Quay Institute", "One."));
        ProfileContent submitted = World.content("Quay College", "Two.");
        SubmissionId submission = world.submit(tenant, submitted);

        acceptBut(submission, "overview");

        assertThat(world.as(tenant.editor(), () -> publishing.live(tenant.id())))
                .contains(World.content("Quay College", "One."));
        assertThat(open(tenant).content()).isEqualTo(submitted);
        assertThat(open(tenant).openChoices()).isEmpty();
        assertThat(history(tenant)).extracting(RevisionEntry::number).containsExactly(4, 3, 2, 1);
        SubmissionId again = world.submit(tenant, submitted);
        world.as(world.platformAdmin(), () -> judging.approveAndPublish(world.read(again)));
        assertThat(world.as(tenant.editor(), () -> publishing.live(tenant.id())))
                .contains(submitted);
    }

    @Test
    @Tag("BR-11")
    @Tag("BR-78")
    void asksWhereTheNextDraftWentOnInWhatWasReturned() {
        Tenant tenant = world.published("Pier Institute", World.content("Pier Institute", "One."));
        SubmissionId submission = world.submit(tenant, World.content("Pier College", "Two."));
        ProfileContent later = World.content("Pier College", "Three.");
        write(tenant, later);

        acceptBut(submission, "overview");

        assertThat(open(tenant).content()).isEqualTo(later);
        assertThat(open(tenant).openChoices()).containsExactly(new Conflict("overview", "One."));
    }

    @Test
    @Tag("BR-74")
    void needsAReasonAndSomethingToReturn() {
        Tenant tenant = world.published("Lock Institute", World.content("Lock Institute", "One."));
        SubmissionId submission = world.submit(tenant, World.content("Lock College", "Two."));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> world.as(
                        world.platformAdmin(),
                        () -> judging.acceptPart(
                                world.read(submission), Set.of("overview"), new Reasons(List.of(), "Words."))));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> world.as(
                        world.platformAdmin(), () -> judging.acceptPart(world.read(submission), Set.of(), WHY)));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> world.as(
                        world.platformAdmin(), () -> judging.giveBack(world.read(submission), Reasons.inWords(" "))));
    }

    @Test
    @Tag("BR-73")
    void refusesToPublishAPartThatCannotStandAlone() {
        Tenant tenant = world.tenant("Dock Institute");
        SubmissionId submission = world.submit(tenant, World.content("Dock Institute", "First."));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> acceptBut(submission, "offers/facility-rental"))
                .withMessageContaining("cannot go live without what you return")
                .withMessageContaining("Add at least one way to work with you")
                .withMessageContaining("Return all instead");
        assertThat(world.as(tenant.editor(), () -> publishing.live(tenant.id())))
                .isEmpty();
    }

    @Test
    @Tag("BR-16")
    void nobodyAcceptsPartOfTheirOwn() {
        Tenant tenant = world.published("Weir Institute", World.content("Weir Institute", "One."));
        SignedIn author = world.anotherPlatformAdmin();
        world.as(author, () -> editing.replaceDraft(tenant.id(), World.content("Weir College", "Imported.")));
        SubmissionId submission = world.submit(tenant, World.content("Weir College", "Imported, and more."));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        world.as(author, () -> judging.acceptPart(world.read(submission), Set.of("overview"), WHY)));
    }

    @Test
    @Tag("BR-16")
    void whoeverWroteWhatWasReturnedDoesNotJudgeItLaterInAnotherDraft() {
        Tenant tenant = world.published("Mole Institute", World.content("Mole Institute", "One."));
        SignedIn author = world.anotherPlatformAdmin();
        world.as(author, () -> editing.replaceDraft(tenant.id(), World.content("Mole Institute", "Imported.")));
        world.as(tenant.editor(), () -> editing.submit(tenant.id(), ""));
        write(tenant, World.content("Mole College", "Imported."));
        world.as(tenant.editor(), () -> editing.takeBack(tenant.id()));

        SubmissionId next = world.submit(tenant, World.content("The Mole College", "Imported."));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> world.as(author, () -> judging.approveAndPublish(world.read(next))));
    }

    @Test
    @Tag("BR-16")
    void noSqlPublishesOrApprovesWithoutSomebodyElsesVerdict() {
        Tenant tenant = world.tenant("Sluice Institute");
        SubmissionId submission = world.submit(tenant, World.content("Sluice Institute", "Mine."));
        Reach submitter = Reach.member(tenant.id(), tenant.editor().id());
        String reviewer = "'" + world.platformAdmin().id() + "'";

        assertThatThrownBy(() -> run(
                        submitter,
                        "update submission set decision = 'APPROVED', decided_at = now(), decided_by = " + reviewer
                                + " where id = '" + submission + "'"))
                .hasMessageContaining("only the platform judges");
        assertThatThrownBy(() -> run(
                        submitter,
                        "update profile set publish_at = now(), approved_by = " + reviewer + " where partner_id = '"
                                + tenant.id() + "'"))
                .hasMessageContaining("nor whoever submitted it");
        assertThatThrownBy(() -> run(
                        submitter,
                        "update profile set live_revision = submitted_revision where partner_id = '" + tenant.id()
                                + "'"))
                .hasMessageContaining("only what was published is live");
        assertThatThrownBy(() -> run(
                        Reach.tenant(tenant.id()),
                        "insert into publication (id, partner_id, revision_id, published_at, published_by) select gen_random_uuid(),"
                                + " partner_id, submitted_revision, now(), " + reviewer
                                + " from profile where partner_id = '"
                                + tenant.id() + "'"))
                .hasMessageContaining("nothing is published without a verdict");
        assertThatThrownBy(() -> run(
                        submitter,
                        "insert into submission (id, partner_id, revision_id, submitted_by, submitted_at,"
                                + " decision, decided_by, decided_at, published_at, published_revision) select gen_random_uuid(), partner_id,"
                                + " revision_id, submitted_by, now(), 'APPROVED', " + reviewer
                                + ", now(), now(), revision_id from submission"
                                + " where id = '" + submission + "'"))
                .hasMessageContaining("begins without a verdict");
    }

    @Test
    @Tag("BR-17")
    void noSqlRewritesAVerdict() {
        Tenant tenant = world.published("Canal Institute", World.content("Canal Institute", "One."));
        SubmissionId submission = world.submit(tenant, World.content("Canal College", "Two."));
        acceptBut(submission, "overview");
        Reach platform = Reach.platform(world.platformAdmin().id());

        assertThatThrownBy(() -> run(
                        platform, "update submission set returned_places = '{name}' where id = '" + submission + "'"))
                .hasMessageContaining("has been given");
        assertThatThrownBy(() -> run(
                        platform,
                        "update submission set reason_codes = '{other}', reason = 'x' where id = '" + submission + "'"))
                .hasMessageContaining("has been given");
        assertThatThrownBy(() -> run(
                        platform,
                        "update submission set published_revision = revision_id where id = '" + submission + "'"))
                .hasMessageContaining("is not rewritten");
        assertThatThrownBy(() -> run(
                        platform,
                        "update publication set published_by = '"
                                + world.anotherPlatformAdmin().id() + "' where partner_id = '" + tenant.id() + "'"))
                .hasMessageContaining("not rewritten");
    }

    private void run(Reach reach, String sql) {
        reach.run(() -> transactions.executeWithoutResult(
                transaction -> assertThat(jdbc.sql(sql).update()).isPositive()));
    }

    private void acceptBut(SubmissionId submission, String returned) {
        world.as(world.platformAdmin(), () -> judging.acceptPart(world.read(submission), Set.of(returned), WHY));
    }

    private void write(Tenant tenant, ProfileContent content) {
        world.as(
                tenant.editor(),
                () -> editing.save(tenant.id(), editing.open(tenant.id()).content(), content));
    }

    private ProfileDraft open(Tenant tenant) {
        return world.as(tenant.editor(), () -> editing.open(tenant.id()));
    }

    private List<RevisionEntry> history(Tenant tenant) {
        return world.as(tenant.editor(), () -> publishing.history(tenant.id()));
    }
}
