package io.liaison.profile.ui;

import io.liaison.base.Refusal;
import java.util.function.Consumer;

/** Asks before the draft is handed in, hands it in and takes it back, and says what came of it. */
class Submitting {

    private final EditorViewModel model;
    private final EditorStanding standing;
    private final EditorMessages messages;
    private final BeforeSubmit beforeSubmit;
    private final Runnable show;

    /** @param show shows everything as it is now */
    Submitting(
            EditorViewModel model,
            EditorStanding standing,
            EditorMessages messages,
            BeforeSubmit beforeSubmit,
            Runnable show) {
        this.model = model;
        this.standing = standing;
        this.messages = messages;
        this.beforeSubmit = beforeSubmit;
        this.show = show;
    }

    /**
     * Asks once more, or says what stands in the way and leads there.
     *
     * @param leadToObstacle puts the focus at the first obstacle
     */
    void ask(Consumer<String> submit, Runnable leadToObstacle) {
        boolean ready = model.prepareToSubmit();
        show.run();
        if (ready) {
            new SubmitDialog(submit).open();
            return;
        }
        model.failure()
                .ifPresentOrElse(
                        why -> messages.showFailure("Not submitted, for the draft could not be saved. " + why),
                        () -> messages.say(beforeSubmit.verdict()));
        leadToObstacle.run();
    }

    void submit(String message) {
        try {
            model.submit(message);
            show.run();
            messages.sayAndStay("Submitted for review. " + standing.waiting());
        } catch (Refusal refusal) {
            showFailure(refusal);
        }
    }

    void takeBack() {
        model.save();
        try {
            model.takeBack();
            show.run();
            messages.say("Taken back. It is your draft again.");
        } catch (Refusal decidedMeanwhile) {
            showFailure(decidedMeanwhile);
        }
    }

    /** Most likely it was decided meanwhile: then the page has to say so. */
    private void showFailure(Refusal refusal) {
        model.refresh();
        standing.noteNews();
        show.run();
        messages.showFailure(String.valueOf(refusal.getMessage()));
    }
}
