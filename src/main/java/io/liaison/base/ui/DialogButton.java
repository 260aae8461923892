package io.liaison.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;

/** A button of a dialog that acts only while the dialog is open: the second click of a double click arrives after it has closed. */
public class DialogButton extends Button {

    public DialogButton(Dialog dialog, String words, Runnable action) {
        super(words, click -> {
            if (dialog.isOpened()) {
                action.run();
            }
        });
    }
}
