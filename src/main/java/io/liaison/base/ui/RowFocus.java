package io.liaison.base.ui;

import com.vaadin.flow.component.Component;

/** Keeps the keyboard's place in a list whose rows are drawn anew after something was done with one of them. */
public final class RowFocus {

    private static final String ROW = "data-row";

    /** The dialog that asked closes first, and a menu takes a moment until it can be focused. */
    private static final String GO_ON = """
            const goOn = (tries) => {
              const row = this.querySelector(`[data-row="${$0}"]`);
              const control = row ? row.querySelector("a[href], button, input, vaadin-menu-bar-button, vaadin-button") : this;
              const covered = document.querySelector("vaadin-dialog[opened], vaadin-confirm-dialog[opened]");
              if (control && !covered) {
                control.focus();
              } else if (tries) {
                setTimeout(() => goOn(tries - 1), 50);
              }
            };
            setTimeout(() => goOn(40));""";

    private RowFocus() {}

    /** @param id by which the row is found again */
    public static void mark(Component row, Object id) {
        row.getElement().setAttribute(ROW, id.toString());
    }

    /** Goes on at the first control of that row; at the list itself where the row is gone. */
    public static void goOn(Component list, Object id) {
        list.getElement().setAttribute("tabindex", "-1");
        list.getElement().executeJs(GO_ON, id.toString());
    }
}
