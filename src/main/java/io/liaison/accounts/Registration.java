package io.liaison.accounts;

import io.liaison.base.AccountId;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.EmailAddress;
import io.liaison.base.InvalidInput;
import io.liaison.base.LinkLikeText;
import io.liaison.database.Privilege;
import io.liaison.database.Privileges;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Making accounts and finding the people behind them. */
@Service
@Transactional
public class Registration {

    public static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_NAME = 120;
    /** BCrypt reads 72 bytes; what lies beyond would silently not count. */
    private static final int LONGEST_PASSWORD_BYTES = 72;

    private final Accounts accounts;
    private final StoredPasswords storedPasswords;
    private final Privileges privileges;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Registration(
            Accounts accounts,
            StoredPasswords storedPasswords,
            Privileges privileges,
            PasswordEncoder passwords,
            Clock clock) {
        this.accounts = accounts;
        this.storedPasswords = storedPasswords;
        this.privileges = privileges;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Makes an account that can sign in at once.
     *
     * @throws InvalidInput when the address has an account, the name is missing or the password is too short or too long
     */
    @AllowedTo(Caller.ANYONE)
    public SignedIn register(EmailAddress email, String name, String password) {
        return save(email, name, password).signedIn();
    }

    /** Makes a platform admin; the platform's own people only. */
    @AllowedTo(Caller.PLATFORM)
    public SignedIn registerPlatformAdmin(EmailAddress email, String name, String password) {
        Account account = save(email, name, password);
        account.givePlatformRights();
        accounts.setPlatformRights(account.signedIn().id().value(), true);
        return account.signedIn();
    }

    @AllowedTo(Caller.ANYONE)
    @Transactional(readOnly = true)
    public Optional<SignedIn> find(EmailAddress email) {
        return privileges
                .with(Privilege.CREDENTIALS, () -> accounts.findByEmail(email.value()))
                .map(Account::signedIn);
    }

    /** The people behind the ids; an id without an account is left out. */
    @AllowedTo(Caller.ACCOUNT)
    @Transactional(readOnly = true)
    public Map<AccountId, SignedIn> people(Collection<AccountId> ids) {
        return accounts.findAllByIdIn(ids.stream().map(AccountId::value).toList()).stream()
                .map(Account::signedIn)
                .collect(Collectors.toMap(SignedIn::id, person -> person));
    }

    /** Where to write to an account, for letters; nowhere while it is suspended. */
    @AllowedTo(Caller.ANYONE)
    @Transactional(readOnly = true)
    public Optional<EmailAddress> address(AccountId account) {
        return privileges
                .with(Privilege.CREDENTIALS, () -> accounts.findById(account.value()))
                .filter(found -> !found.isSuspended())
                .map(Account::signedIn)
                .map(SignedIn::email);
    }

    /** Everybody who judges and manages, for letters to them. Not for screens. */
    @AllowedTo(Caller.ANYONE)
    @Transactional(readOnly = true)
    public List<AccountId> platformAdmins() {
        return privileges.with(Privilege.CREDENTIALS, accounts::findAllByPlatformAdminTrueAndSuspendedAtIsNull).stream()
                .map(Account::signedIn)
                .map(SignedIn::id)
                .toList();
    }

    Account save(EmailAddress email, String name, String password) {
        if (find(email).isPresent()) {
            throw new InvalidInput("There is an account for " + email + " already. Sign in with it.");
        }
        requireName(name);
        requireStrong(password);
        Account account = accounts.saveAndFlush(new Account(email, name.strip(), clock.instant()));
        storedPasswords.store(account.signedIn().id(), passwords.encode(password));
        return account;
    }

    static void requireName(String name) {
        refuse(problemOfName(name));
    }

    static void requireStrong(String password) {
        refuse(problemOfPassword(password));
    }

    /** What is wrong with the name of a person, if anything. */
    public static Optional<String> problemOfName(String name) {
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            return Optional.of("Enter a name, in at most " + LONGEST_NAME + " characters.");
        }
        return LinkLikeText.isIn(name) ? Optional.of("Enter a name without a web or mail address.") : Optional.empty();
    }

    /** Why nobody may choose this password, if so. */
    public static Optional<String> problemOfPassword(String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            return Optional.of("Choose a password of at least " + SHORTEST_PASSWORD + " characters.");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD_BYTES) {
            return Optional.of("Choose a password of at most " + LONGEST_PASSWORD_BYTES + " characters.");
        }
        return BreachedPasswords.contain(password)
                ? Optional.of(
                        "This password is in lists of stolen passwords. Choose another one: four words that have nothing to do with each other are good.")
                : Optional.empty();
    }

    private static void refuse(Optional<String> problem) {
        problem.ifPresent(message -> {
            throw new InvalidInput(message);
        });
    }
}
