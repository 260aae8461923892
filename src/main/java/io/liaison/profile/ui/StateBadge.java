package io.liaison.profile.ui;

import io.liaison.base.ui.Badge;
import io.liaison.base.ui.Tone;
import io.liaison.profile.ProfileState;

/** Where a profile stands, in its own words. */
class StateBadge extends Badge {

    StateBadge(ProfileState state) {
        super(tone(state), state.label());
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
