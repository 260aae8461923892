package io.liaison.profile.ui;

import io.liaison.base.PartnerId;
import io.liaison.media.PictureStore;
import java.util.function.Consumer;

/**
 * What all parts of one editor share.
 *
 * @param changed to be told after every change of a field
 * @param announce reads a sentence out to those who do not see the screen
 * @param isReadOnly nothing can be changed: the platform looks in
 */
record Editing(
        PartnerId partner,
        Choices choices,
        PictureStore pictures,
        Runnable changed,
        Consumer<String> announce,
        boolean isReadOnly) {}
