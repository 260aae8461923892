package io.liaison.profile;

import io.liaison.base.PartnerId;
import java.time.Instant;
import java.util.Optional;

/** What another module has to say on a partner's own screens; every bean of this kind is asked. */
public interface WorkspaceNotices {

    /** Only for callers who may open the partner's draft. */
    Optional<Notice> noticeFor(PartnerId partner);

    /**
     * @param text in the words of whoever wrote it, with line breaks; or empty
     */
    record Notice(Kind kind, String title, String text, Instant at) {}

    /** What a notice wants. */
    enum Kind {
        /** Good to know. */
        NEWS,
        /** The partner has something to do in its draft. */
        TASK
    }
}
