package io.liaison.signoff;

import io.liaison.accounts.SignedIn;
import io.liaison.base.AccountId;
import io.liaison.base.EmailAddress;
import io.liaison.base.Refusal;
import io.liaison.base.Slug;
import io.liaison.base.Token;
import io.liaison.content.ProfileContent;
import io.liaison.partners.PartnerEntry;
import io.liaison.profile.RevisionEntry;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** One person asked about one frozen version: what they are shown never changes, what they say about it is noted once. */
@Entity
@DynamicUpdate
class SignOff {

    @Id
    private UUID id;

    private UUID partnerId;
    private String partnerName;
    private String partnerSlug;
    private String name;
    private String email;
    private String message;

    @Convert(converter = FrozenContent.class)
    @ColumnTransformer(write = "?::jsonb")
    @Column(updatable = false)
    private ProfileContent content;

    @Convert(converter = FrozenContent.class)
    @ColumnTransformer(write = "?::jsonb")
    @Column(updatable = false)
    private @Nullable ProfileContent liveContent;

    private int revisionNumber;
    private boolean wasSubmitted;
    private Instant writtenAt;
    private UUID askedBy;
    private String askedByName;
    private String askedByEmail;
    private byte[] tokenHash;
    private Instant frozenAt;
    private Instant sentAt;
    private Instant expiresAt;
    private @Nullable Instant openedAt;
    private @Nullable Instant commentedAt;
    private int comments;
    private @Nullable Instant looksRightAt;
    private @Nullable Instant revokedAt;
    private @Nullable UUID revokedBy;

    @jakarta.persistence.Version
    private int version;

    protected SignOff() {}

    SignOff(
            PartnerEntry partner,
            SignOffRequest asked,
            RevisionEntry shown,
            Optional<ProfileContent> live,
            SignedIn asking,
            Token token,
            Instant now) {
        this.id = UUID.randomUUID();
        this.partnerId = partner.id().value();
        this.partnerName = partner.name();
        this.partnerSlug = partner.slug().value();
        this.name = asked.name();
        this.email = new EmailAddress(asked.email()).value();
        this.message = asked.message();
        this.content = shown.content();
        this.liveContent = live.orElse(null);
        this.revisionNumber = shown.number();
        this.wasSubmitted = shown.submittedAt() != null;
        this.writtenAt = shown.changedAt();
        this.askedBy = asking.id().value();
        this.askedByName = asking.name();
        this.askedByEmail = asking.email().value();
        this.tokenHash = token.hash();
        this.frozenAt = now;
        this.sentAt = now;
        this.expiresAt = now.plus(asked.validity().duration());
    }

    /** The same version for the same person by a new link; the one before stops working. */
    void sendAgain(Token token, Validity validity, Instant now) {
        if (revokedAt != null || looksRightAt != null) {
            throw new Refusal("This one is closed. Send a new link instead.");
        }
        tokenHash = token.hash();
        sentAt = now;
        expiresAt = now.plus(validity.duration());
    }

    void revoke(AccountId by, Instant now) {
        if (revokedAt != null) {
            throw new Refusal("This link has been revoked already.");
        }
        revokedAt = now;
        revokedBy = by.value();
    }

    /** Whether this is the first time. */
    boolean open(Instant now) {
        requireOpen(now);
        boolean isFirst = openedAt == null;
        if (isFirst) {
            openedAt = now;
        }
        return isFirst;
    }

    void comment(Instant now) {
        open(now);
        commentedAt = now;
        comments++;
    }

    /** Noted once, with its date; whether this was the time. */
    boolean looksRight(Instant now) {
        open(now);
        boolean isNews = looksRightAt == null;
        if (isNews) {
            looksRightAt = now;
        }
        return isNews;
    }

    boolean isOpen(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    SignOffState state(Instant now) {
        if (revokedAt != null) {
            return SignOffState.REVOKED;
        }
        if (looksRightAt != null) {
            return SignOffState.LOOKS_RIGHT;
        }
        if (!now.isBefore(expiresAt)) {
            return SignOffState.EXPIRED;
        }
        return commentedAt == null ? SignOffState.WAITING : SignOffState.COMMENTED;
    }

    SignOffId id() {
        return new SignOffId(id);
    }

    String name() {
        return name;
    }

    ProfileContent content() {
        return content;
    }

    /** How the trail names it. */
    String subject() {
        return name + ", revision " + revisionNumber;
    }

    SignOffDetails details(Instant now) {
        return new SignOffDetails(
                id(),
                name,
                new EmailAddress(email),
                message,
                new SignOffDetails.Shown(revisionNumber, wasSubmitted, writtenAt),
                new SignOffDetails.Asker(
                        partnerName, new Slug(partnerSlug), askedByName, new EmailAddress(askedByEmail)),
                state(now),
                isOpen(now),
                new SignOffDetails.Times(frozenAt, sentAt, expiresAt, openedAt, commentedAt, looksRightAt, revokedAt));
    }

    SignOffPage page(Instant now, boolean isOutdated) {
        return new SignOffPage(details(now), content, Optional.ofNullable(liveContent), isOutdated);
    }

    private void requireOpen(Instant now) {
        if (!isOpen(now)) {
            throw new LinkClosed(details(now));
        }
    }
}
