package io.liaison.database;

import io.liaison.base.AccountId;
import io.liaison.base.PartnerId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the transactions of a call may see: one tenant, or what the platform sees, on behalf of an account or of nobody. Row-level security enforces
 * it; outside any reach no row of a tenant's table exists. The reach is read when a transaction begins, so it is opened before, never within.
 *
 * @param partner the one tenant whose rows exist, or null
 * @param actor the account that acts, or null for a visitor
 * @param platform whether rows of all tenants exist
 */
public record Reach(@Nullable PartnerId partner, @Nullable AccountId actor, boolean platform) {

    private static final ScopedValue<Reach> CURRENT = ScopedValue.newInstance();

    /** One tenant, for a visitor or a job. */
    public static Reach tenant(PartnerId partner) {
        return new Reach(partner, null, false);
    }

    /** Nothing but the account's own memberships. */
    public static Reach account(AccountId actor) {
        return new Reach(null, actor, false);
    }

    /** Work within one tenant on behalf of a member. */
    public static Reach member(PartnerId partner, AccountId actor) {
        return new Reach(partner, actor, false);
    }

    /** All tenants, on behalf of a platform admin, or of a job when the actor is null. */
    public static Reach platform(@Nullable AccountId actor) {
        return new Reach(null, actor, true);
    }

    public static Optional<Reach> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** Runs the work within this reach and gives its result. */
    public <T, X extends Throwable> T call(ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, this).call(work);
    }

    /** Runs the work within this reach. */
    public void run(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }
}
