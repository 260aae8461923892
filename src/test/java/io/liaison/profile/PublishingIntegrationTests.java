package io.liaison.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.NothingHere;
import io.liaison.base.Refusal;
import io.liaison.content.ProfileContent;
import io.liaison.database.Reach;
import io.liaison.review.Judging;
import io.liaison.review.SubmissionId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@RealDatabase
class PublishingIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Publishing publishing;

    @Autowired
    ProfileEditing editing;

    @Autowired
    Releasing releasing;

    @Autowired
    Judging judging;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Test
    @Tag("BR-10")
    @Tag("BR-11")
    void publishesExactlyTheReviewedRevisionAndLeavesTheNextDraftAlone() {
        Tenant tenant = world.tenant("Quay Institute");
        ProfileContent reviewed = World.content("Quay Institute", "As reviewed.");
        SubmissionId submission = world.submit(tenant, reviewed);
        world.as(
                tenant.editor(),
                () -> editing.save(tenant.id(), reviewed, World.content("Quay Institute", "Written later.")));

        world.as(world.platformAdmin(), () -> judging.approveAndPublish(world.read(submission)));

        assertThat(world.as(tenant.editor(), () -> publishing.live(tenant.id())))
                .contains(reviewed);
        assertThat(world.as(tenant.editor(), () -> editing.open(tenant.id()))
                        .content()
                        .overview())
                .isEqualTo("Written later.");
    }

    @Test
    @Tag("BR-13")
    void refusesToPublishADraftNobodySubmitted() {
        Tenant tenant = world.tenant("Jetty Institute");
        RevisionId draft = world.as(tenant.editor(), () -> publishing.history(tenant.id()))
                .getFirst()
                .id();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> world.as(
                        world.platformAdmin(), () -> releasing.publish(tenant.id(), draft, PublicationDates.AT_ONCE)));
    }

    @Test
    void hidesAnotherPartnersDraft() {
        Tenant one = world.tenant("Mole Institute");
        Tenant other = world.tenant("Pier Institute");

        assertThatExceptionOfType(NothingHere.class)
                .isThrownBy(() -> world.as(other.admin(), () -> editing.open(one.id())));
        assertThatExceptionOfType(NothingHere.class).isThrownBy(() -> editing.open(one.id()));
    }

    @Test
    void mergesWhatTwoEditorsWroteInDifferentFields() {
        Tenant tenant = world.tenant("Dock Institute");
        ProfileContent base =
                world.as(tenant.editor(), () -> editing.open(tenant.id())).content();
        ProfileContent start = World.content("Dock Institute", "Start.");
        world.as(tenant.editor(), () -> editing.save(tenant.id(), base, start));

        world.as(
                tenant.editor(),
                () -> editing.save(tenant.id(), start, World.content("Dock Institute", "New overview.")));
        SaveOutcome second = world.as(
                tenant.admin(), () -> editing.save(tenant.id(), start, World.content("The Dock Institute", "Start.")));

        assertThat(second).isInstanceOfSatisfying(SaveOutcome.Saved.class, saved -> {
            assertThat(saved.content().overview()).isEqualTo("New overview.");
            assertThat(saved.content().name()).isEqualTo("The Dock Institute");
        });
    }

    @Test
    void storesNothingWhenTwoEditorsChangedTheSameField() {
        Tenant tenant = world.tenant("Lock Institute");
        ProfileContent base =
                world.as(tenant.editor(), () -> editing.open(tenant.id())).content();
        world.as(tenant.editor(), () -> editing.save(tenant.id(), base, World.content("Lock Institute", "Theirs.")));

        SaveOutcome second = world.as(
                tenant.admin(), () -> editing.save(tenant.id(), base, World.content("Lock Institute", "Mine.")));

        assertThat(second).isInstanceOfSatisfying(SaveOutcome.Conflicting.class, conflicting -> {
            assertThat(conflicting.theirs().overview()).isEqualTo("Theirs.");
            assertThat(conflicting.mine().overview()).isEqualTo("Mine.");
        });
        assertThat(world.as(tenant.editor(), () -> editing.open(tenant.id()))
                        .content()
                        .overview())
                .isEqualTo("Theirs.");
    }

    @Test
    @Tag("BR-15")
    void aSubmissionTakenBackBecomesTheDraftAgain() {
        Tenant tenant = world.tenant("Weir Institute");
        ProfileContent content = World.content("Weir Institute", "Taken back.");
        world.submit(tenant, content);

        world.as(tenant.admin(), () -> editing.takeBack(tenant.id()));

        ProfileDraft draft = world.as(tenant.editor(), () -> editing.open(tenant.id()));
        assertThat(draft.content()).isEqualTo(content);
        assertThat(draft.state().label()).isEqualTo("Draft, not yet live");
        world.as(tenant.editor(), () -> editing.submit(tenant.id(), ""));
    }

    @Test
    @Tag("BR-12")
    void noSqlChangesWhatWasSubmitted() {
        Tenant tenant = world.tenant("Sluice Institute");
        world.submit(tenant, World.content("Sluice Institute", "Frozen."));
        String change =
                "update revision set content = jsonb_set(content, '{overview}', '\"Other\"') where partner_id = ?";

        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> Reach.tenant(tenant.id())
                .run(() -> transactions.executeWithoutResult(transaction ->
                        jdbc.sql(change).param(tenant.id().value()).update())));
    }

    @Test
    @Tag("BR-22")
    void refusesATextOverItsLimitAndNamesTheField() {
        Tenant tenant = world.tenant("Canal Institute");
        ProfileContent base =
                world.as(tenant.editor(), () -> editing.open(tenant.id())).content();
        ProfileContent tooLong = World.content("Canal Institute", "x".repeat(20_001));

        world.as(tenant.editor(), () -> editing.save(tenant.id(), base, tooLong));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> world.as(tenant.editor(), () -> editing.submit(tenant.id(), "")))
                .withMessageContaining("overview");
    }
}
