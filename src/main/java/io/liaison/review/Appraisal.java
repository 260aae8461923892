package io.liaison.review;

import io.liaison.base.AccountId;
import io.liaison.comparison.Comparison;
import io.liaison.comparison.Excerpt;
import io.liaison.profile.RevisionEntry;
import java.util.List;

/**
 * What a submission comes to, at a glance.
 *
 * @param size how much it changes, in words: "2 fields, 1 offer moved"
 * @param excerpts the changes themselves, where they are few enough to be read in a list
 * @param isFirst whether nothing of the partner is live yet
 */
public record Appraisal(
        int revisionNumber,
        List<AccountId> authors,
        String size,
        ChangeRisk risk,
        List<Excerpt> excerpts,
        boolean isFirst) {

    static Appraisal of(RevisionEntry revision, Comparison comparison) {
        ChangeRisk risk = ChangeRisk.of(comparison);
        return new Appraisal(
                revision.number(),
                revision.authors(),
                comparison.size(),
                risk,
                risk.isTrivial() ? comparison.excerpts() : List.of(),
                comparison.isFirst());
    }
}
