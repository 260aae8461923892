package io.liaison.accounts;

import io.liaison.audit.SecurityEvent;
import io.liaison.audit.SecurityLog;
import io.liaison.base.AccountId;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.EmailAddress;
import io.liaison.base.InvalidInput;
import io.liaison.base.NothingHere;
import io.liaison.base.Refusal;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
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
    private final SecurityLog log;
    private final AccountLetters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    People(
            Accounts accounts,
            PasswordLinks links,
            CurrentAccount currentAccount,
            SecurityLog log,
            AccountLetters letters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.currentAccount = currentAccount;
        this.log = log;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    /** The first 200 people with the words in their name or e-mail address, by name. */
    @AllowedTo(Caller.PLATFORM)
    @Transactional(readOnly = true)
    public List<Person> search(String words) {
        String literal = words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return accounts.search(literal, PAGE).stream().map(Account::person).toList();
    }

    /**
     * Makes an account that may judge and manage, and sends its owner a link to choose a password.
     *
     * @throws InvalidInput when the address has an account or the name will not do
     */
    @AllowedTo(Caller.PLATFORM)
    public void addPlatformAdmin(EmailAddress email, String name) {
        if (accounts.findByEmail(email.value()).isPresent()) {
            throw new InvalidInput("There is an account for " + email
                    + " already. Use another address, or find the account in the list and give it platform rights.");
        }
        Registration.requireName(name);
        Account admin = accounts.saveAndFlush(new Account(email, name.strip(), clock.instant()));
        record(SecurityEvent.PLATFORM_ADMIN_ADDED, admin);
        accounts.setPlatformRights(admin.signedIn().id().value(), true);
        tell(SecurityEvent.PLATFORM_RIGHTS_GIVEN, admin.signedIn().id());
        letters.welcomePlatformAdmin(
                email, currentAccount.get(), links.make(admin.signedIn().id()));
    }

    /**
     * Ends what the account may do, at once and everywhere, until it is reinstated. Its owner is told by mail.
     *
     * @throws Refusal when it is one's own account, the last platform admin's, or suspended already
     */
    @AllowedTo(Caller.PLATFORM)
    public void suspend(AccountId id) {
        Account account = others(id);
        account.suspend(clock.instant());
        accounts.saveAndFlush(account);
        record(SecurityEvent.ACCOUNT_SUSPENDED, account);
        events.publishEvent(new AccountLosesRights(id));
        letters.tellSuspended(account.signedIn());
    }

    /** @throws Refusal when it is not suspended */
    @AllowedTo(Caller.PLATFORM)
    public void reinstate(AccountId id) {
        Account account = accounts.findById(id.value()).orElseThrow(NothingHere::new);
        account.reinstate();
        accounts.saveAndFlush(account);
        record(SecurityEvent.ACCOUNT_REINSTATED, account);
        letters.tellReinstated(account.signedIn());
    }

    /**
     * Lets an account judge and manage.
     *
     * @throws Refusal when it does so already, or is suspended
     */
    @AllowedTo(Caller.PLATFORM)
    public void givePlatformRights(AccountId id) {
        Account account = accounts.findById(id.value()).orElseThrow(NothingHere::new);
        account.givePlatformRights();
        accounts.setPlatformRights(id.value(), true);
        tell(SecurityEvent.PLATFORM_RIGHTS_GIVEN, id);
        letters.tellRightsGiven(account.signedIn(), currentAccount.get());
    }

    /**
     * The account judges and manages no more, at once; what it does in partners stays.
     *
     * @throws Refusal when it is one's own account, the last platform admin's, or none
     */
    @AllowedTo(Caller.PLATFORM)
    public void takePlatformRights(AccountId id) {
        Account account = others(id);
        account.takePlatformRights();
        accounts.setPlatformRights(id.value(), false);
        tell(SecurityEvent.PLATFORM_RIGHTS_TAKEN, id);
        events.publishEvent(new AccountLosesRights(id));
        letters.tellRightsTaken(account.signedIn());
    }

    /** Two platform admins who suspend each other at the same moment come one after the other, and the second is refused. */
    private Account others(AccountId id) {
        AccountId own = currentAccount.get().id();
        List<Account> admins = accounts.lockPlatformAdmins();
        if (admins.stream().noneMatch(admin -> admin.signedIn().id().equals(own))) {
            throw new NothingHere();
        }
        if (id.equals(own)) {
            throw new Refusal("This is your own account. Ask another platform admin.");
        }
        return accounts.findById(id.value()).orElseThrow(NothingHere::new);
    }

    private void record(SecurityEvent event, Account whom) {
        SignedIn account = whom.signedIn();
        log.record(
                event,
                null,
                currentAccount.get().id(),
                account.id().value(),
                account.email().value());
    }

    /** The trail has it from the database. */
    private void tell(SecurityEvent event, AccountId whom) {
        log.tell(event, currentAccount.get().id(), whom.value());
    }
}
