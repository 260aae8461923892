package io.liaison.base;

import java.util.UUID;

/** Identifies a partner, the tenant. */
public record PartnerId(UUID value) {

    public static PartnerId random() {
        return new PartnerId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
