package io.liaison.review;

import java.util.UUID;

/** Identifies a submission. */
public record SubmissionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
