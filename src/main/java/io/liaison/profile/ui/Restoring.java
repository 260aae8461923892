package io.liaison.profile.ui;

import java.util.function.BiConsumer;

/** Offers back what the browser kept because no server had acknowledged it. */
class Restoring {

    private final EditorViewModel model;
    private final EditorBanners banners;
    private final EditorScript script;
    private final BiConsumer<String, String> showResult;

    /** @param showResult what was done, in a sentence, and the place it was done at */
    Restoring(
            EditorViewModel model, EditorBanners banners, EditorScript script, BiConsumer<String, String> showResult) {
        this.model = model;
        this.banners = banners;
        this.script = script;
        this.showResult = showResult;
    }

    /** Where nothing is missing after all, only that is said. */
    void offer(UnsavedCopy kept) {
        UnsavedCopy copy = kept.missingIn(model.content());
        if (copy.texts().isEmpty()) {
            script.forgetCopy();
            banners.showEverythingSaved();
        } else {
            show(copy);
        }
    }

    private void show(UnsavedCopy copy) {
        banners.showCopy(new UnsavedCopyOffer(copy, model.content(), () -> restore(copy), this::discard));
    }

    /** The browser forgets what it kept when all of it is safe, and not before. */
    private void restore(UnsavedCopy copy) {
        UnsavedCopy left = model.restore(copy);
        if (left.texts().isEmpty()) {
            discard();
        } else {
            show(left);
        }
        String words = left.texts().isEmpty() ? "Restored." : "Restored in part. The rest is still kept here.";
        showResult.accept(words, copy.texts().getFirst().place());
    }

    private void discard() {
        script.forgetCopy();
        banners.showNoCopy();
    }
}
