package io.liaison.accounts;

import io.liaison.audit.SecurityEvent;
import io.liaison.audit.SecurityLog;
import io.liaison.base.AccountId;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.EmailAddress;
import io.liaison.base.Installation;
import io.liaison.base.InvalidInput;
import io.liaison.base.NothingHere;
import io.liaison.base.Sitemap;
import io.liaison.database.Privilege;
import io.liaison.database.Privileges;
import io.liaison.mail.Letter;
import io.liaison.mail.Outbox;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One-time links with which someone chooses a password. Only the link's hash is stored. */
@Service
@Transactional
public class PasswordLinks {

    static final Duration VALID = Duration.ofHours(24);
    private static final Duration COUNTED = Duration.ofHours(1);
    private static final int LINKS = 3;

    private final JdbcClient jdbc;
    private final Privileges privileges;
    private final Accounts accounts;
    private final StoredPasswords storedPasswords;
    private final PasswordEncoder passwords;
    private final Outbox outbox;
    private final AccountLetters letters;
    private final StrangersTries tries;
    private final SecurityLog log;
    private final Installation installation;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PasswordLinks(
            JdbcClient jdbc,
            Privileges privileges,
            Accounts accounts,
            StoredPasswords storedPasswords,
            PasswordEncoder passwords,
            Outbox outbox,
            AccountLetters letters,
            StrangersTries tries,
            SecurityLog log,
            Installation installation,
            Clock clock) {
        this.jdbc = jdbc;
        this.privileges = privileges;
        this.accounts = accounts;
        this.storedPasswords = storedPasswords;
        this.passwords = passwords;
        this.outbox = outbox;
        this.letters = letters;
        this.tries = tries;
        this.log = log;
        this.installation = installation;
        this.clock = clock;
    }

    /**
     * Whose password the link sets.
     *
     * @throws NothingHere when the link is unknown, used or expired, or the account suspended
     */
    @AllowedTo(Caller.ANYONE)
    @Transactional(readOnly = true)
    public EmailAddress owner(String token) {
        return privileges
                .with(Privilege.CREDENTIALS, () -> account(token))
                .signedIn()
                .email();
    }

    /**
     * Sets the password. Every link of the account ends with it, and every session that began with the password before; the owner is told by mail.
     *
     * @throws NothingHere when the link is unknown, used or expired, or the account suspended
     * @throws InvalidInput when the password is too short or too long
     */
    @AllowedTo(Caller.ANYONE)
    public void choosePassword(String token, String password) {
        Registration.requireStrong(password);
        String hash = passwords.encode(password);
        SignedIn owner = privileges.with(Privilege.CREDENTIALS, () -> choose(token, hash));
        log.record(
                SecurityEvent.PASSWORD_RESET_USED,
                null,
                owner.id(),
                owner.id().value(),
                owner.email().value());
        letters.tellPasswordChosen(owner);
    }

    private SignedIn choose(String token, String hash) {
        Account account = account(token);
        AccountId id = account.signedIn().id();
        storedPasswords.store(id, hash);
        account.endSessions();
        accounts.saveAndFlush(account);
        jdbc.sql("update password_link set used_at = :now where account_id = :account and used_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("account", id.value())
                .update();
        return account.signedIn();
    }

    /**
     * Sends the address a link to choose a new password, where it has an account; nothing tells the caller whether it has. No more than three
     * links an hour.
     */
    @AllowedTo(Caller.ANYONE)
    public void send(EmailAddress email) {
        tries.made(SecurityEvent.PASSWORD_RESET_ASKED, email.value());
        privileges
                .with(Privilege.CREDENTIALS, () -> makeFor(email))
                .ifPresent(token -> write(email, installation.address(Sitemap.password(token))));
    }

    private Optional<String> makeFor(EmailAddress email) {
        return accounts.findByEmail(email.value())
                .filter(account -> !account.isSuspended())
                .map(account -> account.signedIn().id())
                .filter(this::mayHaveAnotherLink)
                .map(this::make);
    }

    private void write(EmailAddress email, String link) {
        outbox.post(
                Letter.plain(email, "Choose a new password for Liaison", """
                Hello,

                choose a new password within %d hours: %s

                If you did not ask for this, ignore it; nothing changes.
                """.formatted(VALID.toHours(), link), link));
    }

    String make(AccountId account) {
        byte[] secret = new byte[24];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        privileges.with(Privilege.CREDENTIALS, () -> jdbc.sql(
                        "insert into password_link (token_hash, account_id, expires_at) values (:hash, :account, :expires)")
                .param("hash", hash(token))
                .param("account", account.value())
                .param("expires", Timestamp.from(clock.instant().plus(VALID)))
                .update());
        return token;
    }

    private boolean mayHaveAnotherLink(AccountId account) {
        Timestamp recently = Timestamp.from(clock.instant().plus(VALID).minus(COUNTED));
        return jdbc.sql("select count(*) from password_link where account_id = :account and expires_at > :recently")
                        .param("account", account.value())
                        .param("recently", recently)
                        .query(Integer.class)
                        .single()
                < LINKS;
    }

    private Account account(String token) {
        UUID id = jdbc.sql("""
                        select account_id from password_link
                         where token_hash = :hash and used_at is null and expires_at > :now""")
                .param("hash", hash(token))
                .param("now", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .optional()
                .orElseThrow(NothingHere::new);
        return accounts.findById(id).filter(account -> !account.isSuspended()).orElseThrow(NothingHere::new);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
