package io.liaison.review;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.liaison.base.PartnerId;
import io.liaison.comparison.Comparing;
import io.liaison.content.ProfileContent;
import io.liaison.profile.Publishing;
import io.liaison.profile.RevisionEntry;
import io.liaison.profile.RevisionId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Appraises submissions, each pair of submitted and live revision once: neither ever changes, so what is remembered of a pair is never out of date,
 * and another live revision makes another pair.
 */
@Component
class Appraising {

    private record Pair(RevisionId submitted, Optional<RevisionId> live) {}

    private final Publishing publishing;
    private final Comparing comparing;
    private final Cache<Pair, Appraisal> known =
            Caffeine.newBuilder().maximumSize(5_000).build();

    Appraising(Publishing publishing, Comparing comparing) {
        this.publishing = publishing;
        this.comparing = comparing;
    }

    Appraisal appraise(PartnerId partner, RevisionId submitted, Optional<RevisionId> live) {
        return known.get(new Pair(submitted, live), pair -> compare(partner, pair));
    }

    private Appraisal compare(PartnerId partner, Pair pair) {
        RevisionEntry revision = publishing.revision(partner, pair.submitted());
        Optional<ProfileContent> before =
                pair.live().map(id -> publishing.revision(partner, id).content());
        return Appraisal.of(revision, comparing.compare(before, revision.content()));
    }
}
