package io.liaison.profile;

import io.liaison.base.PartnerId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What another module has to say on single revisions in a profile's history; every bean of this kind is asked. */
public interface RevisionRemarks {

    /** The remarks on the partner's newest revisions, in the order of time. Only for callers who may read the history. */
    Map<RevisionId, List<Remark>> on(PartnerId partner);

    /**
     * @param title what happened and by whom: "Returned by Mei Tan"
     * @param text in the words of whoever wrote it, with line breaks; or empty
     */
    record Remark(Instant at, String title, String text) {}
}
