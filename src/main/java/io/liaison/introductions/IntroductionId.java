package io.liaison.introductions;

import io.liaison.base.NothingHere;
import java.util.UUID;

/** Identifies an introduction. */
public record IntroductionId(UUID value) {

    /** @throws NothingHere when this cannot be one of our ids */
    public static IntroductionId of(String value) {
        try {
            return new IntroductionId(UUID.fromString(value));
        } catch (IllegalArgumentException notAnId) {
            throw new NothingHere();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
