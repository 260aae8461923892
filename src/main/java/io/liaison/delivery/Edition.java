package io.liaison.delivery;

import io.liaison.base.Slug;

/** Numbers what is public: whatever was made while a number was current is no older than it. */
public interface Edition {

    long UNKNOWN = -1;

    long current();

    /** The same where it can be said without waiting for anything, otherwise {@link #UNKNOWN}. */
    default long known() {
        return UNKNOWN;
    }

    /**
     * The same for what is public at one partner's address: a number that stays while only others change. It may grow for no reason, though seldom.
     */
    long of(Slug partner);

    /** The same where it can be said without waiting for anything, otherwise {@link #UNKNOWN}. */
    default long knownOf(Slug partner) {
        return UNKNOWN;
    }
}
