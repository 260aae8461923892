package io.liaison.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.RouterLink;
import io.liaison.review.QueueEntry;
import io.liaison.review.QueueFilter;
import io.liaison.review.Risk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Links to the parts of the queue, each with how much is in it, and the words and the order it is read by. */
class QueueFilters extends Div {

    private final Nav links = new Nav();
    private final TextField partner = new TextField("Partner");
    private final Select<QueueFilter.Order> order = new Select<>();
    private QueueAddress address = new QueueAddress(QueueFilter.ALL, 1);

    QueueFilters() {
        addClassName("queue-filters");
        links.addClassName("queue-filters__links");
        links.getElement().setAttribute("aria-label", "Parts of the queue");
        partner.setPlaceholder("Words of the name");
        partner.setClearButtonVisible(true);
        partner.setValueChangeMode(ValueChangeMode.LAZY);
        partner.getElement().setAttribute("aria-keyshortcuts", "/").setAttribute("data-key", "focus");
        partner.addValueChangeListener(change -> narrow(change.isFromClient(), change.getValue()));
        order.setLabel("Order");
        order.setItems(QueueFilter.Order.values());
        order.setItemLabelGenerator(QueueFilter.Order::label);
        order.addValueChangeListener(change -> sort(change.isFromClient(), change.getValue()));
        Div fields = new Div(partner, order);
        fields.addClassName("queue-filters__fields");
        add(links, fields);
    }

    void show(QueueAddress shown, List<QueueEntry> queue) {
        address = shown;
        QueueFilter filter = shown.filter();
        partner.setValue(filter.partner());
        order.setValue(filter.order());
        links.removeAll();
        links.add(
                group("Risk", risks(filter, queue)),
                group("Claim", claims(filter, queue)),
                group("Only", singles(filter, queue)));
    }

    private List<Component> risks(QueueFilter filter, List<QueueEntry> queue) {
        List<Component> choices = new ArrayList<>();
        choices.add(link("Any", filter.withRisk(Optional.empty()), filter, queue));
        Stream.of(Risk.HIGH, Risk.MEDIUM, Risk.LOW)
                .forEach(risk -> choices.add(link(risk.label(), filter.withRisk(Optional.of(risk)), filter, queue)));
        return choices;
    }

    private List<Component> claims(QueueFilter filter, List<QueueEntry> queue) {
        List<Component> choices = new ArrayList<>();
        choices.add(link("Any", filter.withWhose(Optional.empty()), filter, queue));
        for (QueueFilter.Whose whose : QueueFilter.Whose.values()) {
            choices.add(link(whose.label(), filter.withWhose(Optional.of(whose)), filter, queue));
        }
        return choices;
    }

    private List<Component> singles(QueueFilter filter, List<QueueEntry> queue) {
        List<Component> choices = new ArrayList<>();
        choices.add(link("Everything", filter.withOnly(Optional.empty()), filter, queue));
        for (QueueFilter.Only only : QueueFilter.Only.values()) {
            choices.add(link(only.label(), filter.withOnly(Optional.of(only)), filter, queue));
        }
        return choices;
    }

    private RouterLink link(String label, QueueFilter target, QueueFilter current, List<QueueEntry> queue) {
        int number = target.of(queue).size();
        Span count = new Span(String.valueOf(number));
        count.addClassName("chip__count");
        RouterLink link = new RouterLink();
        link.setRoute(QueueView.class);
        link.setQueryParameters(address.with(target).parameters());
        link.add(new Span(label), count);
        link.addClassName("chip");
        link.setClassName("chip--none", number == 0);
        if (target.equals(current)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private static Component group(String name, List<Component> choices) {
        UnorderedList list = new UnorderedList();
        list.addClassName("chips");
        list.getElement().setAttribute("aria-label", name);
        choices.forEach(choice -> list.add(new ListItem(choice)));
        Span label = new Span(name);
        label.addClassName("chips__label");
        label.getElement().setAttribute("aria-hidden", "true");
        Div group = new Div(label, list);
        group.addClassName("chips__group");
        return group;
    }

    private void narrow(boolean typed, String words) {
        if (typed) {
            go(address.filter().withPartner(words));
        }
    }

    private void sort(boolean chosen, QueueFilter.Order other) {
        if (chosen) {
            go(address.filter().withOrder(other));
        }
    }

    private void go(QueueFilter filter) {
        UI.getCurrent().navigate(QueueView.class, address.with(filter).parameters());
    }
}
