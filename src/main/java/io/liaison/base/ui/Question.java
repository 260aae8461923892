package io.liaison.base.ui;

import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks once before something is done; a double click opens it once. */
public class Question extends ConfirmDialog {

    public Question() {
        setCancelable(true);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                OpenDialogs.closed(UI.getCurrent(), this);
            }
        });
    }

    public Question(String header, String text, String answer, ComponentEventListener<ConfirmEvent> confirmed) {
        this();
        setHeader(header);
        setText(text);
        setConfirmButton(answer, confirmed);
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
