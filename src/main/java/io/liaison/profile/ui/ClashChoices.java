package io.liaison.profile.ui;

import io.liaison.base.ui.Banner;
import io.liaison.base.ui.Tone;
import java.util.List;

/** The fields that were changed elsewhere too, by somebody else or in another window, each with its choice. */
class ClashChoices extends Banner {

    private final List<ClashChoice> choices;

    ClashChoices(List<ClashChoice> choices) {
        super(Tone.WARNING);
        this.choices = choices;
        String texts = choices.size() == 1 ? "the same text" : "the same texts";
        if (choices.stream().allMatch(ClashChoice::isWithOneself)) {
            title("You changed " + texts + " in another window");
            say("What this window says is kept here; what the other one says is in the draft until you choose."
                    + " Everything else is saved.");
        } else {
            title("Somebody else changed " + texts);
            say("Yours is on this page and kept; theirs is in the draft until you choose. Everything else is saved.");
        }
        choices.forEach(this::offer);
    }

    List<ClashChoice> choices() {
        return choices;
    }
}
