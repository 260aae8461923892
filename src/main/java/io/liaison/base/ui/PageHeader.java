package io.liaison.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a signed-in page: where one is, the one h1, a line of facts, and the page's actions. No header element: the frame's is the banner. */
public class PageHeader extends Div {

    private final H1 title = new H1();
    private final Paragraph line = new Paragraph();
    private final Div actions = new Div();

    /** @param context what the page belongs to, such as the partner's name or "Platform" */
    public PageHeader(String context, String title) {
        addClassName("page-header");
        Paragraph above = new Paragraph(context);
        above.addClassName("page-header__context");
        this.title.setText(title);
        this.title.addClassName("page-header__title");
        line.addClassName("page-header__line");
        line.setVisible(false);
        actions.addClassName("page-header__actions");
        actions.setVisible(false);
        add(new Div(above, this.title, line), actions);
    }

    /** Replaces the line under the title. */
    public void showLine(Component... facts) {
        line.removeAll();
        line.add(facts);
        line.setVisible(facts.length > 0);
    }

    public void addAction(Component... more) {
        actions.add(more);
        actions.setVisible(true);
    }
}
