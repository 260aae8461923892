package io.liaison.delivery;

/** Numbers what is public: whatever was made while a number was current is no older than it. */
public interface Edition {

    long current();
}
