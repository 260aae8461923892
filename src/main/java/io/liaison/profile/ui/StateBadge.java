package io.liaison.profile.ui;

import com.vaadin.flow.component.html.Span;
import io.liaison.base.ui.Badge;
import io.liaison.base.ui.Tone;
import io.liaison.profile.ProfileState;

/** Where a profile stands, in its own words; the head of the editor shows the short ones on a narrow screen. */
class StateBadge extends Badge {

    StateBadge(ProfileState state) {
        super(tone(state), "");
        add(new Span(state.label()));
        getElement().setAttribute("data-short", state.shortLabel());
    }

    private static Tone tone(ProfileState state) {
        if (state.isInReview()) {
            return Tone.WARNING;
        }
        if (state.approvedFor() != null) {
            return Tone.INFO;
        }
        return state.isLive() ? Tone.SUCCESS : Tone.NEUTRAL;
    }
}
