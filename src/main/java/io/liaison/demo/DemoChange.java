package io.liaison.demo;

import io.liaison.base.EmailAddress;
import io.liaison.base.Slug;
import java.util.List;

/**
 * One entry of {@code demo/changes.json}: what a partner handed in after its first profile, and what became of it.
 *
 * @param replace texts of the live content and what they become
 */
record DemoChange(String slug, List<Replacement> replace, String message, Outcome outcome) {

    enum Outcome {
        WAITS,
        RETURNED,
        DATED
    }

    /** Both as they stand in the content's JSON. */
    record Replacement(String from, String to) {}

    Slug address() {
        return new Slug(slug);
    }

    EmailAddress admin() {
        return new EmailAddress("admin@" + slug + ".example");
    }
}
