package io.liaison.accounts;

import io.liaison.base.AccountId;
import io.liaison.base.EmailAddress;
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

    private String email;

    private String name;
    private @Nullable String passwordHash;
    private boolean platformAdmin;
    private Instant createdAt;

    @Version
    private int version;

    protected Account() {}

    Account(EmailAddress email, String name, @Nullable String passwordHash, boolean platformAdmin, Instant now) {
        this.id = UUID.randomUUID();
        this.email = email.value();
        this.name = name;
        this.passwordHash = passwordHash;
        this.platformAdmin = platformAdmin;
        this.createdAt = now;
    }

    void choosePassword(String hash) {
        passwordHash = hash;
    }

    SignedIn signedIn() {
        return new SignedIn(new AccountId(id), new EmailAddress(email), name, platformAdmin);
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }
}
