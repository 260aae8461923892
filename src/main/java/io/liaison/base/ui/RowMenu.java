package io.liaison.base.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;

/** What else can be done with one row of a list, behind one button. */
public class RowMenu extends MenuBar {

    private final SubMenu actions;

    /** @param row what the row is about, for whoever hears the button and not the row */
    public RowMenu(String row) {
        addClassNames("row-menu", "queue__actions");
        addThemeVariants(MenuBarVariant.AURA_TERTIARY);
        getElement().setAttribute("aria-label", "Actions: " + row);
        MenuItem more = addItem("More");
        more.setAriaLabel("More: " + row);
        actions = more.getSubMenu();
    }

    public MenuItem offer(String words, Runnable work) {
        return actions.addItem(words, click -> work.run());
    }
}
