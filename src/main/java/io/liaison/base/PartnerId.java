package io.liaison.base;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a partner, the tenant. */
public record PartnerId(UUID value) implements Serializable {

    public static PartnerId random() {
        return new PartnerId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
