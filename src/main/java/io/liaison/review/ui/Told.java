package io.liaison.review.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;

/** Tells what was done, one thing at a time: whoever judges quickly is not to have the page covered by what is past. */
final class Told {

    private static final int SHOWN = 6_000;

    private Told() {}

    static void tell(String words) {
        UI ui = UI.getCurrent();
        Notification before = ComponentUtil.getData(ui, Notification.class);
        if (before != null) {
            before.close();
        }
        ComponentUtil.setData(
                ui, Notification.class, Notification.show(words, SHOWN, Notification.Position.BOTTOM_CENTER));
    }
}
