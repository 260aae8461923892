package io.liaison.delivery;

/** Numbers what is public: whatever was made while a number was current is no older than it. */
public interface Edition {

    long UNKNOWN = -1;

    long current();

    /** The same where it can be said without waiting for anything, otherwise {@link #UNKNOWN}. */
    default long known() {
        return UNKNOWN;
    }
}
