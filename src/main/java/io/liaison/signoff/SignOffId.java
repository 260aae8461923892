package io.liaison.signoff;

import java.util.UUID;

/** Identifies a sign-off. */
public record SignOffId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
