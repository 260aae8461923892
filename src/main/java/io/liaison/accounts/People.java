package io.liaison.accounts;

import io.liaison.audit.AuditTrail;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.EmailAddress;
import io.liaison.base.Installation;
import io.liaison.base.InvalidInput;
import io.liaison.base.Sitemap;
import io.liaison.mail.Letter;
import io.liaison.mail.Outbox;
import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody with an account, for the platform, and who of them works for it. */
@Service
@Transactional
public class People {

    private static final Limit PAGE = Limit.of(200);

    private final Accounts accounts;
    private final PasswordLinks links;
    private final CurrentAccount currentAccount;
    private final AuditTrail trail;
    private final Outbox outbox;
    private final Installation installation;
    private final Clock clock;

    People(
            Accounts accounts,
            PasswordLinks links,
            CurrentAccount currentAccount,
            AuditTrail trail,
            Outbox outbox,
            Installation installation,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.currentAccount = currentAccount;
        this.trail = trail;
        this.outbox = outbox;
        this.installation = installation;
        this.clock = clock;
    }

    /** The first 200 people with the words in their name or e-mail address, by name. */
    @AllowedTo(Caller.PLATFORM)
    @Transactional(readOnly = true)
    public List<SignedIn> search(String words) {
        String literal = words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return accounts.search(literal, PAGE).stream().map(Account::signedIn).toList();
    }

    /**
     * Makes an account that may judge and manage, and sends its owner a link to choose a password.
     *
     * @throws InvalidInput when the address has an account or the name will not do
     */
    @AllowedTo(Caller.PLATFORM)
    public void addPlatformAdmin(EmailAddress email, String name) {
        if (accounts.findByEmail(email.value()).isPresent()) {
            throw new InvalidInput("There is an account for " + email + " already. Use another address.");
        }
        Registration.requireName(name);
        Account admin = accounts.saveAndFlush(new Account(email, name.strip(), null, true, clock.instant()));
        trail.record(null, currentAccount.get().id(), "Add platform admin", email.value());
        outbox.post(new Letter(email, "Your platform account on Liaison", """
                Hello,

                %s has made you a platform admin of Liaison.

                Choose a password within %d hours: %s
                """.formatted(
                        currentAccount.get().name(),
                        PasswordLinks.VALID.toHours(),
                        installation.address(
                                Sitemap.password(links.make(admin.signedIn().id()))))));
    }
}
