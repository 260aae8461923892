package io.liaison.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.accounts.SignedIn;
import io.liaison.base.EmailAddress;
import io.liaison.base.NothingHere;
import io.liaison.base.Obstacle;
import io.liaison.base.Refusal;
import io.liaison.base.Token;
import io.liaison.content.ProfileContent;
import io.liaison.notes.Notes;
import io.liaison.partners.PartnerOnboarding;
import io.liaison.partners.PartnerRegister;
import io.liaison.partners.Role;
import io.liaison.profile.ProfileDraft;
import io.liaison.profile.ProfileEditing;
import io.liaison.profile.PublicationDates;
import io.liaison.profile.RevisionRemarks;
import io.liaison.profile.WorkspaceNotices;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@RealDatabase
@Tag("BR-230")
class WithdrawnPartnerIntegrationTests {

    private static final Pattern INVITATION = Pattern.compile("/invitations/([\\w-]+)");

    @Autowired
    World world;

    @Autowired
    PartnerRegister register;

    @Autowired
    PartnerOnboarding onboarding;

    @Autowired
    ProfileEditing editing;

    @Autowired
    Judging judging;

    @Autowired
    ReviewDesk desk;

    @Autowired
    Notes notes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("withdrawnNotices")
    WorkspaceNotices notices;

    @Autowired
    @Qualifier("verdictRemarks")
    RevisionRemarks remarks;

    @Test
    @DisplayName("Point 10.8: a withdrawn partner's people cannot save, submit, note or invite any more, but read")
    void itsPeopleReadAndChangeNothing() {
        Tenant tenant = world.published("Closed", World.content("Closed", "Before."));
        ProfileContent content = World.content("Closed", "After.");
        ProfileContent base = draft(tenant).content();
        world.as(tenant.editor(), () -> editing.save(tenant.id(), base, content));
        withdraw(tenant);

        refused(tenant.editor(), () -> editing.save(tenant.id(), content, World.content("Closed", "Later.")));
        refused(tenant.editor(), () -> editing.submit(tenant.id(), ""));
        refused(tenant.editor(), () -> notes.write(tenant.id(), "summary", "Still here?"));
        refused(tenant.admin(), () -> onboarding.invite(tenant.id(), new EmailAddress("late@x.example"), Role.EDITOR));
        refused(
                world.platformAdmin(),
                () -> onboarding.invite(tenant.id(), new EmailAddress("late@x.example"), Role.EDITOR));
        assertThat(draft(tenant).content()).isEqualTo(content);
    }

    @Test
    @DisplayName("Point 10.8: an invitation to a withdrawn partner opens nothing")
    void anInvitationEndsWithItsPartner() {
        Tenant tenant = world.tenant("Invited Late");
        EmailAddress email = new EmailAddress("invited@" + tenant.slug() + ".example");
        world.as(tenant.admin(), () -> onboarding.invite(tenant.id(), email, Role.EDITOR));
        Token token = invitationOf(email);
        withdraw(tenant);

        assertThatExceptionOfType(NothingHere.class).isThrownBy(() -> onboarding.invited(tenant.id(), token));
        assertThatExceptionOfType(NothingHere.class)
                .isThrownBy(() -> onboarding.acceptAsNewcomer(tenant.id(), token, "Late", World.PASSWORD));
    }

    @Test
    @DisplayName("Point 9.21: what waits for a verdict is taken back with its partner, in the workspace too")
    void takesBackWhatWaits() {
        Tenant tenant = world.tenant("Waits");
        SubmissionId submission = world.submit(tenant, World.content("Waits", "Never seen."));
        withdraw(tenant);

        assertThat(draft(tenant).state().isInReview()).isFalse();
        assertThat(draft(tenant).content().overview()).isEqualTo("Never seen.");
        assertThat(world.as(world.platformAdmin(), desk::queue))
                .extracting(QueueEntry::id)
                .doesNotContain(submission);
        assertThat(world.as(world.platformAdmin(), () -> desk.open(submission)).obstacles())
                .extracting(Obstacle::message)
                .containsExactly("The partner was withdrawn from the directory, and what it submitted with it.");
        assertThat(history(tenant))
                .anySatisfy(remark -> assertThat(remark.title()).startsWith("Withdrawn with its partner by "));
    }

    @Test
    @DisplayName("Point 9.21: what was approved for a date ends, and the history says that it will not come")
    void aScheduleEndsWithItsReason() {
        Tenant tenant = world.tenant("Scheduled");
        SubmissionId submission = world.submit(tenant, World.content("Scheduled", "Tomorrow."));
        PublicationDates tomorrow = new PublicationDates(Instant.now().plus(Duration.ofDays(1)), null);
        world.as(world.platformAdmin(), () -> judging.approve(world.read(submission), tomorrow));
        withdraw(tenant);

        assertThat(draft(tenant).state().approvedFor()).isNull();
        assertThat(history(tenant)).anySatisfy(remark -> {
            assertThat(remark.title()).startsWith("Withdrawn with its partner by ");
            assertThat(remark.text()).startsWith("It was to be published on ");
        });
    }

    @Test
    @DisplayName("Point 9.21: its people are told by mail and on their screens")
    void itsPeopleAreTold() {
        Tenant tenant = world.published("Told", World.content("Told", "Before."));
        withdraw(tenant);

        for (SignedIn person : List.of(tenant.admin(), tenant.editor())) {
            assertThat(jdbc.sql("select text from for_tests.posted_mail where recipient = ? and subject = ?")
                            .params(person.email().value(), "Told was withdrawn from Liaison")
                            .query(String.class)
                            .list())
                    .singleElement()
                    .asString()
                    .contains("for good", "invite nobody");
            assertThat(world.as(person, () -> notices.noticeFor(tenant.id())))
                    .hasValueSatisfying(notice -> assertThat(notice.title()).startsWith("Withdrawn"));
        }
        Tenant other = world.tenant("Goes On");
        assertThat(world.as(other.editor(), () -> notices.noticeFor(other.id())))
                .isEmpty();
    }

    private void withdraw(Tenant tenant) {
        world.as(world.platformAdmin(), () -> register.withdraw(tenant.id()));
    }

    private ProfileDraft draft(Tenant tenant) {
        return world.as(tenant.editor(), () -> editing.open(tenant.id()));
    }

    private List<RevisionRemarks.Remark> history(Tenant tenant) {
        return world.as(tenant.editor(), () -> remarks.on(tenant.id())).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private void refused(SignedIn account, Runnable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> world.as(account, work))
                .withMessageContaining("has been withdrawn");
    }

    private Token invitationOf(EmailAddress email) {
        Matcher link = INVITATION.matcher(jdbc.sql("select text from for_tests.posted_mail where recipient = ?")
                .param(email.value())
                .query(String.class)
                .single());
        assertThat(link.find()).isTrue();
        return new Token(link.group(1));
    }
}
