package io.liaison.profile.ui;

import io.liaison.base.ui.Banner;
import io.liaison.base.ui.Tone;
import java.util.List;

/** The fields that somebody else changed too, each with its choice. */
class ClashChoices extends Banner {

    private final List<ClashChoice> choices;

    ClashChoices(List<ClashChoice> choices) {
        super(Tone.WARNING);
        this.choices = choices;
        title(choices.size() == 1 ? "Somebody else changed the same text" : "Somebody else changed the same texts");
        say("Yours is on this page and kept; theirs is in the draft until you choose. Everything else is saved.");
        choices.forEach(this::offer);
    }

    List<ClashChoice> choices() {
        return choices;
    }
}
