package io.liaison.partners.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.liaison.partners.PartnerFilter;
import io.liaison.partners.PartnerState;
import java.util.Optional;
import java.util.function.Consumer;

/** By which words, state and facts the partners are chosen. */
class PartnerFilters extends Div {

    private final TextField words = new TextField("Find a partner");
    private final Select<PartnerState> state = new Select<>();
    private final Select<PartnerFilter.Only> only = new Select<>();

    private PartnerFilter filter = PartnerFilter.ALL;

    /** @param chosen is told of each choice a person makes here */
    PartnerFilters(Consumer<PartnerFilter> chosen) {
        addClassName("list-filters");
        words.setPlaceholder("Name, acronym or address");
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(
                change -> tell(change.isFromClient(), filter.withWords(change.getValue()), chosen));
        prepare(state, "State", "Any state", PartnerState.values());
        state.setItemLabelGenerator(item -> item == null ? "Any state" : item.label());
        state.addValueChangeListener(change ->
                tell(change.isFromClient(), filter.withState(Optional.ofNullable(change.getValue())), chosen));
        prepare(only, "Only", "Everything", PartnerFilter.Only.values());
        only.setItemLabelGenerator(item -> item == null ? "Everything" : item.label());
        only.addValueChangeListener(
                change -> tell(change.isFromClient(), filter.withOnly(Optional.ofNullable(change.getValue())), chosen));
        add(words, state, only);
    }

    void show(PartnerFilter shown) {
        filter = shown;
        words.setValue(shown.words());
        state.setValue(shown.state().orElse(null));
        only.setValue(shown.only().orElse(null));
    }

    @SafeVarargs
    private static <T> void prepare(Select<T> select, String label, String none, T... items) {
        select.setLabel(label);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(none);
        select.setPlaceholder(none);
        select.setItems(items);
    }

    private void tell(boolean byPerson, PartnerFilter now, Consumer<PartnerFilter> chosen) {
        if (byPerson) {
            chosen.accept(now);
        }
    }
}
