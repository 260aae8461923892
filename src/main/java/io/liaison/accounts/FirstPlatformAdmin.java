package io.liaison.accounts;

import io.liaison.base.EmailAddress;
import io.liaison.base.Installation;
import io.liaison.base.Sitemap;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the first platform admin from LIAISON_ADMIN_EMAIL, with a link printed in the log to choose a password. */
@Component
@Order(10)
class FirstPlatformAdmin implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstPlatformAdmin.class);

    private final Accounts accounts;
    private final PasswordLinks links;
    private final Installation installation;
    private final Environment environment;
    private final Clock clock;

    FirstPlatformAdmin(
            Accounts accounts, PasswordLinks links, Installation installation, Environment environment, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.installation = installation;
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        String email = environment.getProperty("LIAISON_ADMIN_EMAIL", "");
        if (email.isBlank() || installation.isDemo() || accounts.existsByPlatformAdminTrue()) {
            return;
        }
        Account admin = accounts.saveAndFlush(
                new Account(new EmailAddress(email), "Platform admin", null, true, clock.instant()));
        LOG.warn(
                "First platform admin {}: choose a password within 24 hours at {}",
                email,
                installation.address(
                        Sitemap.password(links.make(admin.signedIn().id()))));
    }
}
