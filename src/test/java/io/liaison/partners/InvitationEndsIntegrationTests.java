package io.liaison.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.zaxxer.hikari.HikariDataSource;
import io.liaison.RealDatabase;
import io.liaison.TestDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.accounts.People;
import io.liaison.accounts.Registration;
import io.liaison.accounts.SignedIn;
import io.liaison.audit.AuditEntry;
import io.liaison.audit.AuditTrail;
import io.liaison.base.EmailAddress;
import io.liaison.base.InvalidInput;
import io.liaison.base.NothingHere;
import io.liaison.base.Refusal;
import io.liaison.base.Slug;
import io.liaison.base.Token;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RealDatabase
class InvitationEndsIntegrationTests {

    @Autowired
    World world;

    @Autowired
    PartnerOnboarding onboarding;

    @Autowired
    OpenInvitations openInvitations;

    @Autowired
    Team team;

    @Autowired
    People people;

    @Autowired
    Registration registration;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HikariDataSource appRole;

    private final String address = "guest-" + UUID.randomUUID() + "@quay.example";
    private final EmailAddress guest = new EmailAddress(address);

    @Test
    @Tag("BR-240")
    @DisplayName(
            "Point 9.18: a removed member does not come back by an invitation from before, in other letters and blanks")
    void letsNobodyComeBackByAnEarlierInvitation() {
        Tenant tenant = world.tenant("Harbour Institute");
        Token first = invite(tenant, tenant.admin(), address, Role.EDITOR);
        Token second = invite(tenant, tenant.admin(), "\u00a0" + address.toUpperCase() + " ", Role.ADMIN);

        assertUnusable(first);
        SignedIn joined = onboarding.acceptAsNewcomer(tenant.id(), second, "Guest", World.PASSWORD);
        assertUnusable(second);
        world.as(tenant.admin(), () -> team.remove(tenant.id(), joined.id()));

        world.as(joined, () -> {
            assertThatExceptionOfType(NothingHere.class).isThrownBy(() -> onboarding.accept(tenant.id(), first));
            assertThatExceptionOfType(NothingHere.class).isThrownBy(() -> onboarding.accept(tenant.id(), second));
        });
        assertThat(members(tenant)).doesNotContain(guest);
    }

    @Test
    @Tag("BR-240")
    @DisplayName("Point 9.18: a member is not invited again, whatever the case and the blanks of the address")
    void invitesNoMember() {
        Tenant tenant = world.tenant("Berth Institute");
        String member = "\u00a0" + tenant.editor().email().value().toUpperCase();

        world.as(tenant.admin(), () -> assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> onboarding.invite(tenant.id(), new EmailAddress(member), Role.ADMIN))
                .withMessageContaining("in the team already, as Editor"));
    }

    @Test
    @Tag("BR-240")
    @DisplayName("Point 10.8: an invitation ends with its inviter’s removal and its invitee’s")
    void endsWithWhoSentItAndWithWhomItIsFor() {
        Tenant tenant = world.tenant("Wharf Institute");
        SignedIn second = join(tenant, Role.ADMIN);
        Token byRemoved = invite(tenant, second, "one-" + address, Role.ADMIN);
        world.as(tenant.admin(), () -> team.remove(tenant.id(), second.id()));
        assertUnusable(byRemoved);

        SignedIn third = join(tenant, Role.ADMIN);
        Token byDemoted = invite(tenant, third, "two-" + address, Role.ADMIN);
        world.as(tenant.admin(), () -> team.giveRole(tenant.id(), third.id(), Role.EDITOR));
        assertUnusable(byDemoted);

        Token byOther = invite(tenant, tenant.admin(), "three-" + address, Role.EDITOR);
        world.as(tenant.admin(), () -> team.remove(tenant.id(), third.id()));
        assertThat(onboarding.invited(tenant.id(), byOther).role()).isEqualTo(Role.EDITOR);
    }

    @Test
    @Tag("BR-240")
    @DisplayName("Point 10.8: what a platform admin sent ends when the account is suspended or loses its rights")
    void endsWithThePlatformAdminWhoSentIt() {
        Tenant tenant = world.tenant("Jetty Institute");
        SignedIn suspended = world.anotherPlatformAdmin();
        Token bySuspended = invite(tenant, suspended, "one-" + address, Role.ADMIN);
        SignedIn demoted = world.anotherPlatformAdmin();
        Token byDemoted = invite(tenant, demoted, "two-" + address, Role.ADMIN);

        world.as(world.platformAdmin(), () -> {
            people.suspend(suspended.id());
            people.takePlatformRights(demoted.id());
            people.reinstate(suspended.id());
        });

        assertUnusable(bySuspended);
        assertUnusable(byDemoted);
    }

    @Test
    @Tag("BR-243")
    @DisplayName("Point 9.11: an invitation is sent again or revoked, and each leaves an entry in the trail")
    void isSentAgainAndRevoked() {
        Tenant tenant = world.tenant("Mole Institute");
        Token first = invite(tenant, tenant.admin(), address, Role.ADMIN);

        world.as(
                tenant.admin(),
                () -> openInvitations.sendAgain(tenant.id(), only(tenant).id()));
        Token again = newest(address);
        assertUnusable(first);
        assertThat(onboarding.invited(tenant.id(), again).role()).isEqualTo(Role.ADMIN);

        PendingInvitation revoked = only(tenant);
        world.as(tenant.admin(), () -> openInvitations.revoke(tenant.id(), revoked.id()));
        assertUnusable(again);
        assertThatExceptionOfType(NothingHere.class)
                .isThrownBy(() -> onboarding.acceptAsNewcomer(tenant.id(), again, "Guest", World.PASSWORD));
        world.as(tenant.admin(), () -> {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> openInvitations.revoke(tenant.id(), revoked.id()));
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> openInvitations.sendAgain(tenant.id(), revoked.id()));
        });
        assertThat(world.as(tenant.admin(), () -> trail.ofPartner(tenant.id())))
                .extracting(AuditEntry::action, AuditEntry::subject)
                .contains(
                        tuple("Send invitation again", guest + " as Admin"),
                        tuple("Revoke invitation", guest + " as Admin"));
        assertThat(registration.find(guest)).isEmpty();
    }

    @Test
    @Tag("BR-01")
    void isAnotherPartnersBusinessAndNoEditors() {
        Tenant tenant = world.tenant("Slip Institute");
        Tenant other = world.tenant("Ramp Institute");
        invite(tenant, tenant.admin(), address, Role.EDITOR);
        UUID id = only(tenant).id();

        world.as(other.admin(), () -> {
            assertThatExceptionOfType(NothingHere.class).isThrownBy(() -> openInvitations.revoke(tenant.id(), id));
            assertThatExceptionOfType(NothingHere.class).isThrownBy(() -> openInvitations.revoke(other.id(), id));
        });
        world.as(tenant.editor(), () -> assertThatExceptionOfType(NothingHere.class)
                .isThrownBy(() -> openInvitations.sendAgain(tenant.id(), id)));
    }

    @Test
    @Tag("BR-242")
    @DisplayName("Point 9.18: a name that is an address becomes no link in the invitation, and no new name can be one")
    void carriesNobodysAddressesInItsNames() throws SQLException {
        Tenant tenant = world.tenant("Groyne Institute");
        TestDatabase.update(
                appRole.getJdbcUrl(),
                "update account set name = 'Win at https://evil.example/now' where id = ?",
                tenant.admin().id().value());
        SignedIn named = registration.find(tenant.admin().email()).orElseThrow();

        Token token = invite(tenant, named, address, Role.EDITOR);

        Map<String, Object> letter = letter(address);
        assertThat(letter.get("text").toString())
                .contains("Win at https: //evil. example/now invites you")
                .contains("/invitations/" + token.value());
        assertThat(letter.get("html").toString())
                .doesNotContain("evil.example")
                .contains("/invitations/" + token.value());
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(
                        () -> onboarding.acceptAsNewcomer(tenant.id(), token, "Visit www.evil.example", World.PASSWORD))
                .withMessageContaining("without a web or mail address");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> world.as(
                        world.platformAdmin(), () -> onboarding.createPartner("evil.example", new Slug("evil-one"))))
                .withMessageContaining("without a web or mail address");
    }

    private SignedIn join(Tenant tenant, Role role) {
        String email = UUID.randomUUID() + "@quay.example";
        Token token = invite(tenant, tenant.admin(), email, role);
        return onboarding.acceptAsNewcomer(tenant.id(), token, "Hand", World.PASSWORD);
    }

    private Token invite(Tenant tenant, SignedIn inviter, String typed, Role role) {
        EmailAddress email = new EmailAddress(typed);
        world.as(inviter, () -> onboarding.invite(tenant.id(), email, role));
        return newest(email.value());
    }

    private Token newest(String email) {
        return new Token(letter(email).get("text").toString().replaceAll("(?s).*/invitations/([\\w-]+).*", "$1"));
    }

    private Map<String, Object> letter(String email) {
        return jdbc.sql(
                        "select text, html from for_tests.posted_mail where recipient = ? order by created_at desc limit 1")
                .param(email)
                .query()
                .singleRow();
    }

    private PendingInvitation only(Tenant tenant) {
        List<PendingInvitation> pending = world.as(tenant.admin(), () -> team.pending(tenant.id()));
        assertThat(pending).hasSize(1);
        return pending.getFirst();
    }

    private List<EmailAddress> members(Tenant tenant) {
        return world.as(tenant.admin(), () -> team.members(tenant.id())).stream()
                .map(Member::email)
                .toList();
    }

    private void assertUnusable(Token token) {
        assertThatExceptionOfType(NothingHere.class).isThrownBy(() -> onboarding.invited(token.partner(), token));
    }
}
