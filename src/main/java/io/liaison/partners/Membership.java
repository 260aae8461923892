package io.liaison.partners;

import io.liaison.base.AccountId;
import io.liaison.base.PartnerId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** An account's place in a partner. */
@Entity
@IdClass(Membership.Key.class)
class Membership {

    @Id
    private UUID partnerId;

    @Id
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private Instant since;

    protected Membership() {}

    Membership(PartnerId partner, AccountId account, Role role, Instant now) {
        this.partnerId = partner.value();
        this.accountId = account.value();
        this.role = role;
        this.since = now;
    }

    record Key(UUID partnerId, UUID accountId) implements Serializable {}

    void take(Role next) {
        role = next;
    }

    PartnerId partner() {
        return new PartnerId(partnerId);
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    Role role() {
        return role;
    }

    Instant since() {
        return since;
    }
}
