package io.liaison.checks;

import io.liaison.base.PartnerId;
import io.liaison.content.ProfileContent;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What may be known of other partners: what is public. Whoever keeps the public listings answers. */
public interface OtherPartners {

    /** Listed partners that bear at least one of these {@link Marks}, but for the one that asks; at most 20 for each mark. */
    List<Bearer> bearing(PartnerId asking, Collection<String> marks);

    /** What a listed partner says in public. */
    Optional<ProfileContent> content(PartnerId partner);

    /**
     * A listed partner that bears some of the marks asked for.
     *
     * @param marks those of them it bears
     */
    record Bearer(PartnerId partner, String name, String acronym, Set<String> marks) {}
}
