package io.liaison.review;

import io.liaison.content.ProfileContent;
import java.time.Instant;

/** What a partner handed in and the platform has not judged yet. */
record Waiting(ProfileContent content, Instant submittedAt) {}
