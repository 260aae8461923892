package io.liaison.partners;

import io.liaison.base.AccountId;
import io.liaison.base.InvalidInput;
import io.liaison.base.PartnerId;
import io.liaison.base.Refusal;
import io.liaison.base.Slug;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One tenant. */
@Entity
class Partner {

    @Id
    private UUID id;

    private String slug;
    private String name;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private Instant createdAt;
    private UUID createdBy;

    @Version
    private int version;

    protected Partner() {}

    Partner(String name, Slug slug, AccountId createdBy, Instant now) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.slug = slug.value();
        this.standing = Standing.LISTED;
        this.createdBy = createdBy.value();
        this.createdAt = now;
    }

    /** Takes the partner out of the directory for good; its address answers "gone" from now on. */
    void withdraw() {
        if (standing == Standing.WITHDRAWN) {
            throw new Refusal(name + " has been withdrawn already.");
        }
        standing = Standing.WITHDRAWN;
    }

    /** Gives the partner another address; what was at the old one is at this from now on. */
    void moveTo(Slug other) {
        if (standing == Standing.WITHDRAWN) {
            throw new Refusal(name + " has been withdrawn; its address stays with it.");
        }
        if (slug.equals(other.value())) {
            throw new InvalidInput(name + " has this address name already.");
        }
        slug = other.value();
    }

    /** Takes the partner out of the search; its address works on. */
    void unlist() {
        requireNotWithdrawn();
        if (standing != Standing.LISTED) {
            throw new Refusal(name + " is unlisted already.");
        }
        standing = Standing.UNLISTED;
    }

    void listAgain() {
        requireNotWithdrawn();
        if (standing != Standing.UNLISTED) {
            throw new Refusal(name + " is listed already.");
        }
        standing = Standing.LISTED;
    }

    /** @throws Refusal when it has been withdrawn: then nothing of it changes any more */
    void requireNotWithdrawn() {
        if (standing == Standing.WITHDRAWN) {
            throw new Refusal(
                    name + " has been withdrawn, and that is for good: nothing of it can be changed any more.");
        }
    }

    PartnerId id() {
        return new PartnerId(id);
    }

    String name() {
        return name;
    }

    Slug slug() {
        return new Slug(slug);
    }

    Standing standing() {
        return standing;
    }

    Instant createdAt() {
        return createdAt;
    }

    PartnerEntry entry() {
        return new PartnerEntry(id(), slug(), name, standing, createdAt);
    }
}
