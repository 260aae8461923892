package io.liaison.checks;

import io.liaison.content.ProfileContent;
import java.util.List;

/** A profile as the checks read it. */
record Reading(ProfileContent content, List<Passage> passages) {

    static Reading of(ProfileContent content) {
        return new Reading(content, Passages.of(content));
    }
}
