package io.liaison.accounts;

import io.liaison.base.AccountId;
import io.liaison.base.EmailAddress;
import io.liaison.base.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person who can sign in. */
@Entity
class Account {

    @Id
    private UUID id;

    @Column(updatable = false)
    private String email;

    @Column(updatable = false)
    private String name;

    /** Written by the database itself, see {@link Accounts#setPlatformRights}. */
    @Column(insertable = false, updatable = false)
    private boolean platformAdmin;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(insertable = false)
    private @Nullable Instant suspendedAt;

    private int passwordVersion;

    @Version
    private int version;

    protected Account() {}

    Account(EmailAddress email, String name, Instant now) {
        this.id = UUID.randomUUID();
        this.email = email.value();
        this.name = name;
        this.createdAt = now;
    }

    /** Sessions that began with the password before end with this. */
    void endSessions() {
        passwordVersion++;
    }

    /** It cannot sign in, choose a password or act any more. */
    void suspend(Instant now) {
        if (suspendedAt != null) {
            throw new Refusal(name + " is suspended already.");
        }
        suspendedAt = now;
    }

    void reinstate() {
        if (suspendedAt == null) {
            throw new Refusal(name + " is not suspended.");
        }
        suspendedAt = null;
    }

    void givePlatformRights() {
        if (platformAdmin) {
            throw new Refusal(name + " is a platform admin already.");
        }
        if (suspendedAt != null) {
            throw new Refusal(name + " is suspended. Reinstate the account first.");
        }
        platformAdmin = true;
    }

    void takePlatformRights() {
        if (!platformAdmin) {
            throw new Refusal(name + " is no platform admin.");
        }
        platformAdmin = false;
    }

    boolean isSuspended() {
        return suspendedAt != null;
    }

    SignedIn signedIn() {
        return new SignedIn(new AccountId(id), new EmailAddress(email), name, platformAdmin);
    }

    Person person() {
        return new Person(signedIn(), isSuspended());
    }

    /**
     * Who signs in, as the session that begins will know them.
     *
     * @param passwordHash what a typed password is compared with
     */
    AccountUser user(String passwordHash) {
        return new AccountUser(signedIn(), passwordHash, passwordVersion);
    }
}
