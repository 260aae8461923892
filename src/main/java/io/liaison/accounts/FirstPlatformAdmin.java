package io.liaison.accounts;

import io.liaison.audit.SecurityEvent;
import io.liaison.audit.SecurityLog;
import io.liaison.base.AccountId;
import io.liaison.base.EmailAddress;
import io.liaison.base.Installation;
import io.liaison.base.Sitemap;
import io.liaison.database.Reach;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the first platform admin, once: there is nobody yet who could. Outside demo mode from LIAISON_ADMIN_EMAIL, with a link printed in the log to choose
 * a password.
 */
@Component
@Order(10)
public class FirstPlatformAdmin implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstPlatformAdmin.class);

    private final Accounts accounts;
    private final Registration registration;
    private final PasswordLinks links;
    private final SecurityLog log;
    private final TransactionTemplate transactions;
    private final Installation installation;
    private final Environment environment;
    private final Clock clock;

    FirstPlatformAdmin(
            Accounts accounts,
            Registration registration,
            PasswordLinks links,
            SecurityLog log,
            PlatformTransactionManager transactions,
            Installation installation,
            Environment environment,
            Clock clock) {
        this.accounts = accounts;
        this.registration = registration;
        this.links = links;
        this.log = log;
        this.transactions = new TransactionTemplate(transactions);
        this.installation = installation;
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String email = environment.getProperty("LIAISON_ADMIN_EMAIL", "");
        if (!email.isBlank() && !installation.isDemo()) {
            asTheInstallation(() -> invite(new EmailAddress(email)));
        }
    }

    /** Makes one who can sign in at once, for demonstrations; the database refuses where there is a platform admin. */
    public void register(EmailAddress email, String name, String password) {
        asTheInstallation(() -> promote(registration.save(email, name, password)));
    }

    private void invite(EmailAddress email) {
        if (accounts.existsByPlatformAdminTrue()) {
            return;
        }
        Account admin = accounts.saveAndFlush(new Account(email, "Platform admin", clock.instant()));
        promote(admin);
        LOG.warn(
                "First platform admin {}: choose a password within 24 hours at {}",
                email,
                installation.address(
                        Sitemap.password(links.make(admin.signedIn().id()))));
    }

    private void promote(Account account) {
        AccountId id = account.signedIn().id();
        accounts.setPlatformRights(id.value(), true);
        log.tell(SecurityEvent.PLATFORM_RIGHTS_GIVEN, null, id.value());
    }

    private void asTheInstallation(Runnable work) {
        Reach.platform(null).run(() -> transactions.executeWithoutResult(started -> work.run()));
    }
}
