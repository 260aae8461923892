package io.liaison.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.accounts.SignedIn;
import io.liaison.database.Reach;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@RealDatabase
class NoticesIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Notices notices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private final String subject = "Something happened " + UUID.randomUUID();
    private final Notice notice =
            new Notice(Topic.REMINDER, subject, "First paragraph.\n\nSecond paragraph.", "Look at it", "/workspace");

    private Tenant tenant;

    @BeforeEach
    void aPartner() {
        tenant = world.tenant("Informed Institute");
    }

    @Test
    void tellsEveryMemberButWhoeverActs() {
        world.as(tenant.editor(), () -> inTheTenant(() -> notices.tellPartner(tenant.id(), notice)));

        assertThat(letters(tenant.admin()))
                .singleElement()
                .asString()
                .contains("First paragraph.", "Second paragraph.", "Look at it", "/workspace");
        assertThat(letters(tenant.editor())).isEmpty();
    }

    @Test
    void tellsEveryPlatformAdminOnce() {
        SignedIn second = world.anotherPlatformAdmin();
        inTheTenant(() -> notices.tellPlatform(notice));

        assertThat(letters(second)).hasSize(1);
        assertThat(letters(world.platformAdmin())).hasSize(1);
    }

    @Test
    void tellsNobodyOfWhatIsRolledBack() {
        transactions.executeWithoutResult(transaction -> {
            notices.tellAccounts(List.of(tenant.admin().id()), notice);
            transaction.setRollbackOnly();
        });

        assertThat(letters(tenant.admin())).isEmpty();
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> notices.tellAccounts(List.of(tenant.admin().id()), notice));
    }

    private void inTheTenant(Runnable work) {
        Reach.tenant(tenant.id()).run(() -> transactions.executeWithoutResult(transaction -> work.run()));
    }

    private List<String> letters(SignedIn account) {
        return jdbc.sql("select text from for_tests.posted_mail where recipient = ? and subject = ?")
                .params(account.email().value(), subject)
                .query(String.class)
                .list();
    }
}
