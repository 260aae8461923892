package io.liaison.base;

import java.io.Serializable;
import java.util.UUID;

/** Identifies an account. */
public record AccountId(UUID value) implements Serializable {

    public static AccountId random() {
        return new AccountId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
