package io.liaison.content;

import java.util.Map;

/**
 * What somebody wrote, parted: content that is within its limits, and beside it what is not yet.
 *
 * @param content can be stored, looked at and submitted; where something is not valid, it says what it said before
 * @param invalid the values that are not valid, as JSON by place
 */
public record WithinLimits(ProfileContent content, Map<String, String> invalid) {

    public WithinLimits {
        invalid = Map.copyOf(invalid);
    }

    /** Content of which all is valid. */
    public static WithinLimits of(ProfileContent content) {
        return new WithinLimits(content, Map.of());
    }

    /** Everything as it was written; a value whose place is gone is left out. */
    public ProfileContent written() {
        ProfileContent written = content;
        for (String place : invalid.keySet().stream().sorted().toList()) {
            written = ContentPlaces.with(written, place, invalid.getOrDefault(place, ""));
        }
        return written;
    }
}
