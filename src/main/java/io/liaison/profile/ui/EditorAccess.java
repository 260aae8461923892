package io.liaison.profile.ui;

import io.liaison.base.NothingHere;
import io.liaison.partners.Workplace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the person at the editor may edit. Somebody who is removed meanwhile is told so once, and nothing is asked of the server from then on. */
class EditorAccess {

    private static final Logger LOG = LoggerFactory.getLogger(EditorAccess.class);

    private final Workplace place;
    private final EditorViewModel model;
    private final Runnable tell;
    private boolean isOver;

    /** @param tell shows that the person may no longer edit */
    EditorAccess(Workplace place, EditorViewModel model, Runnable tell) {
        this.place = place;
        this.model = model;
        this.tell = tell;
    }

    boolean isOver() {
        return isOver;
    }

    /** Does this, if the person may edit. */
    void whileMember(Runnable work) {
        if (!place.mayEdit() || isOver) {
            return;
        }
        try {
            work.run();
            isOver = model.isOver();
        } catch (NothingHere noLongerMember) {
            isOver = true;
        }
        if (isOver) {
            LOG.info("Account {} has the editor of {} open and may no longer edit it", model.account(), place.slug());
            tell.run();
        }
    }
}
