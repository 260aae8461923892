package io.liaison.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import io.liaison.checks.Finding;
import java.util.List;
import java.util.function.Consumer;

/** Findings of one weight, each a jump to its field. A long list shows its beginning and folds the rest. */
class FindingList extends Div {

    private static final int SHOWN_AT_ONCE = 5;

    FindingList(String title, List<Finding> findings, Consumer<String> lead) {
        addClassName("finding-list");
        H3 heading = new H3(title + " (" + findings.size() + ")");
        heading.addClassName("finding-list__title");
        add(heading, list(findings.stream().limit(SHOWN_AT_ONCE).toList(), lead));
        if (findings.size() > SHOWN_AT_ONCE) {
            List<Finding> rest = findings.subList(SHOWN_AT_ONCE, findings.size());
            NativeDetails more = new NativeDetails(rest.size() + " more", list(rest, lead));
            more.addClassName("finding-list__more");
            add(more);
        }
    }

    private static Component list(List<Finding> findings, Consumer<String> lead) {
        UnorderedList list = new UnorderedList();
        list.addClassName("finding-list__items");
        findings.forEach(finding -> {
            NativeButton jump = new NativeButton(finding.message(), click -> lead.accept(finding.place()));
            jump.addClassName("link-button");
            list.add(new ListItem(jump));
        });
        return list;
    }
}
