package io.liaison.partners;

import io.liaison.base.AccountId;
import io.liaison.base.EmailAddress;
import io.liaison.base.NothingHere;
import io.liaison.base.PartnerId;
import io.liaison.base.Token;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An address asked to join a partner, for fourteen days, once, unless something ends it before. */
@Entity
class Invitation {

    static final Duration VALID = Duration.ofDays(14);

    @Id
    private UUID id;

    private UUID partnerId;

    private String email;

    @Enumerated(EnumType.STRING)
    private Role role;

    private byte[] tokenHash;
    private UUID invitedBy;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant endedAt;

    @Version
    private int version;

    protected Invitation() {}

    Invitation(PartnerId partner, EmailAddress email, Role role, Token token, AccountId invitedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.partnerId = partner.value();
        this.email = email.value();
        this.role = role;
        this.tokenHash = token.hash();
        this.invitedBy = invitedBy.value();
        this.createdAt = now;
        this.expiresAt = now.plus(VALID);
    }

    /** @throws NothingHere when it was accepted before, has ended or has expired */
    void accept(Instant now) {
        requireOpen(now);
        acceptedAt = now;
    }

    /** Its link opens nothing from now on. One that was accepted or has ended stays as it is. */
    void end(Instant now) {
        if (isPending()) {
            endedAt = now;
        }
    }

    /** @throws NothingHere when it was accepted before, has ended or has expired */
    void requireOpen(Instant now) {
        if (!isOpen(now)) {
            throw new NothingHere();
        }
    }

    boolean isOpen(Instant now) {
        return isPending() && now.isBefore(expiresAt);
    }

    PendingInvitation pending() {
        return new PendingInvitation(id, email(), role, expiresAt);
    }

    UUID id() {
        return id;
    }

    EmailAddress email() {
        return new EmailAddress(email);
    }

    Role role() {
        return role;
    }

    PartnerId partner() {
        return new PartnerId(partnerId);
    }

    private boolean isPending() {
        return acceptedAt == null && endedAt == null;
    }
}
