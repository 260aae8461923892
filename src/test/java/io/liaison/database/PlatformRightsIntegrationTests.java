package io.liaison.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.accounts.People;
import io.liaison.accounts.SignedIn;
import io.liaison.audit.AuditEntry;
import io.liaison.audit.AuditFilter;
import io.liaison.audit.AuditTrail;
import io.liaison.base.AccountId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@RealDatabase
@Tag("BR-362")
class PlatformRightsIntegrationTests {

    @Autowired
    World world;

    @Autowired
    People people;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    @DisplayName(
            "Point 10.11: rights given and taken stand in the trail, because the database itself writes them there")
    void standInTheTrail() {
        SignedIn member = world.tenant("Rights Institute").admin();
        SignedIn giver = world.anotherPlatformAdmin();

        world.as(giver, () -> people.givePlatformRights(member.id()));
        set(Reach.platform(giver.id()), member.id().value(), false);

        assertThat(world.as(giver, () -> trail.entries(by(giver), AuditTrail.NEWEST)))
                .extracting(AuditEntry::action, AuditEntry::subject)
                .containsExactly(
                        tuple("Take platform rights", member.email().value()),
                        tuple("Give platform rights", member.email().value()));
    }

    @Test
    void areNobodysOwnToGiveOrTake() {
        SignedIn admin = world.anotherPlatformAdmin();
        assertRefused(Reach.platform(admin.id()), admin, false);
    }

    @Test
    void areNotGivenByAJobWhereThereIsAPlatformAdmin() {
        SignedIn member = world.tenant("Job Institute").admin();
        assertRefused(Reach.platform(null), member, true);
        assertRefused(Reach.account(member.id()), member, true);
    }

    @Test
    @Tag("BR-360")
    @DisplayName("Point 10.11: whoever loses them reaches nothing of the platform, whatever the application says")
    void areLostAtOnce() {
        SignedIn former = world.anotherPlatformAdmin();
        Reach reach = Reach.platform(former.id());
        assertThat(partners(reach)).isPositive();

        world.as(world.platformAdmin(), () -> people.takePlatformRights(former.id()));

        assertThat(partners(reach)).isZero();
        assertRefused(reach, world.tenant("Late Institute").admin(), true);
    }

    private void assertRefused(Reach reach, SignedIn whom, boolean given) {
        assertThatThrownBy(() -> set(reach, whom.id().value(), given)).hasStackTraceContaining("platform rights");
    }

    private void set(Reach reach, UUID whom, boolean given) {
        reach.run(() -> new TransactionTemplate(transactions)
                .executeWithoutResult(started -> jdbc.sql("select cast(set_platform_rights(?, ?) as text)")
                        .params(whom, given)
                        .query(String.class)
                        .single()));
    }

    private int partners(Reach reach) {
        List<Integer> counted = reach.call(
                () -> new TransactionTemplate(transactions).execute(started -> jdbc.sql("select count(*) from partner")
                        .query(Integer.class)
                        .list()));
        return counted.getFirst();
    }

    private static AuditFilter by(SignedIn account) {
        AccountId actor = account.id();
        return new AuditFilter(actor, null, null, null, null);
    }
}
