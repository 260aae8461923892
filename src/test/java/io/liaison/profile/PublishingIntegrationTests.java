package io.liaison.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.NothingHere;
import io.liaison.base.Refusal;
import io.liaison.content.ProfileContent;
import io.liaison.review.ReviewDesk;
import io.liaison.review.SubmissionId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RealDatabase
class PublishingIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Publishing publishing;

    @Autowired
    ProfileEditing editing;

    @Autowired
    ReviewDesk desk;

    @Test
    void publishesExactlyTheReviewedRevisionAndLeavesTheNextDraftAlone() {
        Tenant tenant = world.tenant("Quay Institute");
        ProfileContent reviewed = World.content("Quay Institute", "As reviewed.");
        SubmissionId submission = world.submit(tenant, reviewed);
        world.as(
                tenant.editor(),
                () -> editing.save(tenant.id(), reviewed, World.content("Quay Institute", "Written later.")));

        world.as(world.platformAdmin(), () -> desk.approveAndPublish(submission));

        assertThat(world.as(tenant.editor(), () -> publishing.live(tenant.id())))
                .contains(reviewed);
        assertThat(world.as(tenant.editor(), () -> editing.open(tenant.id()))
                        .content()
                        .overview())
                .isEqualTo("Written later.");
    }

    @Test
    void refusesToPublishADraftNobodySubmitted() {
        Tenant tenant = world.tenant("Jetty Institute");
        RevisionId draft = world.as(tenant.editor(), () -> publishing.history(tenant.id()))
                .getFirst()
                .id();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> world.as(world.platformAdmin(), () -> publishing.publish(tenant.id(), draft)));
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
}
