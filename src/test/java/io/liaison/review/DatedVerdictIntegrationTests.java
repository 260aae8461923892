package io.liaison.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.liaison.MovableClock;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.accounts.SignedIn;
import io.liaison.base.Refusal;
import io.liaison.content.ProfileContent;
import io.liaison.listings.Listings;
import io.liaison.partners.PartnerRegister;
import io.liaison.profile.DueWork;
import io.liaison.profile.ProfileEditing;
import io.liaison.profile.PublicationDates;
import io.liaison.profile.PublicationEntry;
import io.liaison.profile.Publishing;
import io.liaison.together.EditingTogether;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What is approved for a date waits for it, and nothing else happens to it then. */
@RealDatabase
@Import(MovableClock.class)
class DatedVerdictIntegrationTests {

    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    World world;

    @Autowired
    Judging judging;

    @Autowired
    ProfileEditing editing;

    @Autowired
    Publishing publishing;

    @Autowired
    Listings listings;

    @Autowired
    PartnerRegister register;

    @Autowired
    ReviewDesk desk;

    @Autowired
    DueWork due;

    @Autowired
    EditingTogether together;

    @Autowired
    MovableClock clock;

    @Test
    @Tag("BR-70")
    void publishesExactlyTheReviewedRevisionWhenItsDateComesAndNotBefore() {
        Tenant tenant = world.published("Quay Institute", World.content("Quay Institute", "One."));
        ProfileContent reviewed = World.content("Quay Institute", "Two.");
        SubmissionId submission = approved(tenant, reviewed, in(DAY), null);
        write(tenant, World.content("Quay Institute", "Three."));
        due.carryOut();

        assertThat(live(tenant)).isEqualTo("One.");
        assertThat(label(tenant)).startsWith("Live, with changes approved for ");
        assertThat(world.as(world.platformAdmin(), desk::queue))
                .extracting(QueueEntry::id)
                .doesNotContain(submission);
        assertThat(waiting()).contains(submission);

        clock.pass(DAY);
        due.carryOut();

        assertThat(live(tenant)).isEqualTo("Two.");
        assertThat(listings.find(tenant.slug()))
                .hasValueSatisfying(listing -> assertThat(listing.content()).isEqualTo(reviewed));
        assertThat(waiting()).doesNotContain(submission);
        assertThat(label(tenant)).isEqualTo("Live, with unsubmitted changes");
        assertThat(draft(tenant)).isEqualTo("Three.");
        assertThat(periods(tenant).getFirst().publishedBy())
                .as("the reviewer decided it, not the job")
                .isEqualTo(world.platformAdmin().id());
    }

    @Test
    void publishesOnceHoweverManyNodesLook() {
        Tenant tenant = world.tenant("Pier Institute");
        approved(tenant, World.content("Pier Institute", "Once."), in(DAY), null);
        clock.pass(DAY);

        Stream.generate(() -> CompletableFuture.runAsync(due::carryOut))
                .limit(6)
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(periods(tenant)).hasSize(1);
        assertThat(live(tenant)).isEqualTo("Once.");
    }

    @Test
    @Tag("BR-71")
    void unpublishesOnItsDateAndTheProfileGoesOnAsADraft() {
        Tenant tenant = world.tenant("Lock Institute");
        approved(tenant, World.content("Lock Institute", "For a day."), null, in(DAY));
        assertThat(label(tenant)).startsWith("Live until ");

        clock.pass(DAY);
        due.carryOut();

        assertThat(listings.find(tenant.slug())).isEmpty();
        assertThat(live(tenant)).isEqualTo("nothing");
        assertThat(draft(tenant)).isEqualTo("For a day.");
        world.as(tenant.editor(), () -> editing.submit(tenant.id(), "Please again."));
    }

    @Test
    @Tag("BR-400")
    void openEditorsHearThatADateHasCome() {
        Tenant tenant = world.tenant("Breasthook Institute");
        approved(tenant, World.content("Breasthook Institute", "A day."), in(DAY), in(DAY.multipliedBy(2)));

        long approved = heard(tenant);
        clock.pass(DAY);
        due.carryOut();
        long published = heard(tenant);
        clock.pass(DAY);
        due.carryOut();

        assertThat(published).isGreaterThan(approved);
        assertThat(heard(tenant)).isGreaterThan(published);
    }

    @Test
    void afterALongStandstillNothingIsShownThatIsOver() {
        Tenant tenant = world.tenant("Weir Institute");
        approved(tenant, World.content("Weir Institute", "Too late."), in(DAY), in(DAY.multipliedBy(2)));
        clock.pass(DAY.multipliedBy(5));

        due.carryOut();

        assertThat(live(tenant)).isEqualTo("nothing");
        assertThat(listings.find(tenant.slug())).isEmpty();
    }

    @Test
    @Tag("BR-79")
    void thePartnerCanTakeBackWhatIsApprovedUntilItsDate() {
        Tenant tenant = world.tenant("Dock Institute");
        ProfileContent content = World.content("Dock Institute", "On second thoughts.");
        approved(tenant, content, in(DAY), null);
        write(tenant, World.content("Dock Institute", "Next."));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> world.as(tenant.editor(), () -> editing.submit(tenant.id(), "")))
                .withMessageContaining("take them back");

        world.as(tenant.editor(), () -> editing.takeBack(tenant.id()));
        clock.pass(DAY);
        due.carryOut();

        assertThat(live(tenant)).isEqualTo("nothing");
        assertThat(draft(tenant)).isEqualTo("Next.");
        world.as(tenant.editor(), () -> editing.submit(tenant.id(), ""));
    }

    @Test
    @Tag("BR-79")
    void thePlatformCanRevokeItsApprovalUntilTheDate() {
        Tenant tenant = world.tenant("Mole Institute");
        SubmissionId submission = approved(tenant, World.content("Mole Institute", "Hasty."), in(DAY), null);

        world.as(
                world.anotherPlatformAdmin(),
                () -> judging.revoke(submission, new Reasons(List.of("needs-evidence"), "")));
        clock.pass(DAY);
        due.carryOut();

        assertThat(live(tenant)).isEqualTo("nothing");
        assertThat(draft(tenant)).isEqualTo("Hasty.");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> world.as(
                        world.platformAdmin(),
                        () -> judging.revoke(submission, new Reasons(List.of("needs-evidence"), ""))));
    }

    @Test
    @Tag("BR-72")
    void refusesADateThatHasPassed() {
        Tenant tenant = world.tenant("Sluice Institute");
        SubmissionId submission = world.submit(tenant, World.content("Sluice Institute", "Late."));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> approve(submission, in(Duration.ofMinutes(-1)), null))
                .withMessageContaining("has passed already");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> approve(submission, in(DAY), in(Duration.ofHours(1))))
                .withMessageContaining("must come after publishing");
        approve(submission, in(DAY), in(DAY.multipliedBy(2)));
    }

    @Test
    void nothingOfAWithdrawnPartnerGoesLiveLater() {
        Tenant tenant = world.published("Gone Institute", World.content("Gone Institute", "One."));
        approved(tenant, World.content("Gone Institute", "Two."), in(DAY), null);

        world.as(world.platformAdmin(), () -> register.withdraw(tenant.id()));
        clock.pass(DAY);
        due.carryOut();

        assertThat(listings.find(tenant.slug())).isEmpty();
        assertThat(live(tenant)).isEqualTo("nothing");
    }

    private SubmissionId approved(Tenant tenant, ProfileContent content, Instant from, Instant until) {
        SubmissionId submission = world.submit(tenant, content);
        approve(submission, from, until);
        return submission;
    }

    private void approve(SubmissionId submission, Instant from, Instant until) {
        SignedIn reviewer = world.platformAdmin();
        world.as(reviewer, () -> judging.approve(world.read(submission), new PublicationDates(from, until)));
    }

    private Instant in(Duration time) {
        return clock.instant().plus(time);
    }

    private long heard(Tenant tenant) {
        return world.as(tenant.editor(), () -> together.lastNumber(tenant.id()));
    }

    private void write(Tenant tenant, ProfileContent content) {
        world.as(
                tenant.editor(),
                () -> editing.save(tenant.id(), editing.open(tenant.id()).content(), content));
    }

    private List<SubmissionId> waiting() {
        return world.as(world.platformAdmin(), judging::approvedAndWaiting).stream()
                .map(ApprovedEntry::id)
                .toList();
    }

    private List<PublicationEntry> periods(Tenant tenant) {
        return world.as(tenant.editor(), () -> publishing.publications(tenant.id()));
    }

    private String live(Tenant tenant) {
        return world.as(tenant.editor(), () -> publishing.live(tenant.id()))
                .map(ProfileContent::overview)
                .orElse("nothing");
    }

    private String draft(Tenant tenant) {
        return world.as(tenant.editor(), () -> editing.open(tenant.id()))
                .content()
                .overview();
    }

    private String label(Tenant tenant) {
        return world.as(tenant.editor(), () -> editing.open(tenant.id()))
                .state()
                .label();
    }
}
