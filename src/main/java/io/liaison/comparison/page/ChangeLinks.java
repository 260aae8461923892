package io.liaison.comparison.page;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.liaison.comparison.Change;
import java.util.List;
import java.util.Locale;

/** The way to each change. */
class ChangeLinks extends Nav {

    ChangeLinks(List<Change> changes) {
        addClassName("compare__links");
        getElement().setAttribute("aria-label", "Changes");
        UnorderedList list = new UnorderedList();
        changes.forEach(change -> list.add(new ListItem(link(change))));
        add(list);
    }

    private static Anchor link(Change change) {
        Anchor link = new Anchor("#" + ChangeArticle.id(change));
        link.add(new Span(change.field()));
        link.addClassNames(
                "compare__link", "compare__link--" + change.kind().name().toLowerCase(Locale.ROOT));
        link.setTitle(change.kind().label());
        link.setRouterIgnore(true);
        return link;
    }
}
