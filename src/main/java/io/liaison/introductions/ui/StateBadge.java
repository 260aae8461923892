package io.liaison.introductions.ui;

import io.liaison.base.ui.Badge;
import io.liaison.base.ui.Tone;
import io.liaison.introductions.IntroductionState;

/** The state of an introduction in a word. */
final class StateBadge extends Badge {

    StateBadge(IntroductionState state) {
        super(tone(state), state.label());
    }

    private static Tone tone(IntroductionState state) {
        return switch (state) {
            case NEW -> Tone.WARNING;
            case READ -> Tone.INFO;
            case MET -> Tone.SUCCESS;
            case UNCONFIRMED, DECLINED, TAKEN_BACK -> Tone.NEUTRAL;
        };
    }
}
