package io.liaison.review;

import io.liaison.profile.RevisionId;
import java.util.UUID;

/**
 * One showing of a submission to one reviewer. A verdict names the one it was formed by, and counts only when the reviewer had that in view long enough
 * ({@link SubmissionViewing}).
 *
 * @param view the place on the screen where it is shown
 */
public record Viewing(SubmissionId submission, RevisionId revision, UUID view) {}
