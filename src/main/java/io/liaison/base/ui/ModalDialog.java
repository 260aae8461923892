package io.liaison.base.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;

/** A dialog that a double click opens once, and that no click beside it closes: what was typed in it stays until its own buttons or Esc say so. */
public class ModalDialog extends Dialog {

    public ModalDialog() {
        setCloseOnOutsideClick(false);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                OpenDialogs.closed(UI.getCurrent(), this);
            }
        });
    }

    @Override
    public void open() {
        if (OpenDialogs.isFirst(UI.getCurrent(), this)) {
            super.open();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        OpenDialogs.closed(event.getUI(), this);
    }
}
