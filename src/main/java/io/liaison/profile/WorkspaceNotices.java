package io.liaison.profile;

import io.liaison.base.PartnerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What another module has to say on a partner's own screens; every bean of this kind is asked. */
public interface WorkspaceNotices {

    /** Only for callers who may open the partner's draft. */
    Optional<Notice> noticeFor(PartnerId partner);

    /**
     * @param text in the words of whoever wrote it, with line breaks; or empty
     * @param places which parts of the profile it is about, where it is about certain ones
     */
    record Notice(Kind kind, String title, String text, Instant at, List<Place> places) {

        public Notice(Kind kind, String title, String text, Instant at) {
            this(kind, title, text, at, List.of());
        }
    }

    /**
     * A part of the profile that a notice is about.
     *
     * @param path of the part in the content
     * @param name what people call it
     * @param words what is to be done there, or empty
     * @param isDone whether the draft says something else there by now
     */
    record Place(String path, String name, String words, boolean isDone) {}

    /** What a notice wants. */
    enum Kind {
        /** Something was handed in and waits. */
        WAITING,
        /** Good to know. */
        NEWS,
        /** The partner has something to do in its draft. */
        TASK
    }
}
