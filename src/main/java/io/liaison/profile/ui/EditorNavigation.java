package io.liaison.profile.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The sections of the form, and where one is among them; editor.js keeps the latter. */
class EditorNavigation extends Nav {

    EditorNavigation(List<FormSection> sections) {
        addClassName("editor__nav");
        setAriaLabel("Sections of the profile");
        UnorderedList list = new UnorderedList();
        for (FormSection section : sections) {
            Anchor link = new Anchor("#" + section.getId().orElseThrow(), new Span(section.title()), section.count());
            link.setRouterIgnore(true);
            list.add(new ListItem(link));
        }
        add(list);
    }
}
