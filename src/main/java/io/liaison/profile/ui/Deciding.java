package io.liaison.profile.ui;

import io.liaison.comparison.Comparing;
import io.liaison.content.ContentMerge;
import io.liaison.content.ProfileContent;
import java.util.function.BiConsumer;

/** Puts the choices where two people changed the same field, and does what is chosen. */
class Deciding implements ClashChoice.Decisions {

    private final EditorViewModel model;
    private final Comparing comparing;
    private final EditorBanners banners;
    private final BiConsumer<String, String> showResult;

    /** @param showResult what was done, in a sentence, and the place it was done at */
    Deciding(EditorViewModel model, Comparing comparing, EditorBanners banners, BiConsumer<String, String> showResult) {
        this.model = model;
        this.comparing = comparing;
        this.banners = banners;
        this.showResult = showResult;
    }

    void show() {
        banners.showClashes(model.clashes().stream().map(this::choice).toList());
    }

    @Override
    public void keepMine(Clash clash) {
        model.keepMine(clash);
        showDecided(clash);
    }

    @Override
    public void takeTheirs(Clash clash) {
        model.takeTheirs(clash);
        showDecided(clash);
    }

    @Override
    public void useText(Clash clash, String text) {
        model.useText(clash, text);
        showDecided(clash);
    }

    private ClashChoice choice(Clash clash) {
        ProfileContent theirs = model.stored();
        ProfileContent mine = ContentMerge.take(theirs, model.content(), clash.place());
        return new ClashChoice(clash, new TextDifference(comparing, theirs, mine), this);
    }

    private void showDecided(Clash clash) {
        showResult.accept("Decided: " + clash.field() + ".", clash.place());
    }
}
