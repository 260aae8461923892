package io.liaison.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.HashSet;
import java.util.Set;

/** Which kinds of dialogs are open in a window: the second click of a double click opens no second one. */
final class OpenDialogs {

    private final Set<Class<?>> kinds = new HashSet<>();

    private OpenDialogs() {}

    /** Whether no other of its kind is open here; from now on this one is. */
    static boolean isFirst(UI window, Component dialog) {
        return in(window).kinds.add(dialog.getClass());
    }

    static void closed(UI window, Component dialog) {
        in(window).kinds.remove(dialog.getClass());
    }

    private static OpenDialogs in(UI window) {
        OpenDialogs open = ComponentUtil.getData(window, OpenDialogs.class);
        if (open == null) {
            open = new OpenDialogs();
            ComponentUtil.setData(window, OpenDialogs.class, open);
        }
        return open;
    }
}
