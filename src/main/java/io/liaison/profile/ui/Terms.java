package io.liaison.profile.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Shows chosen terms without disturbing a field that shows them already. */
final class Terms {

    private Terms() {}

    static void show(Select<String> field, List<String> codes, String chosen) {
        if (!field.getListDataView().getItems().toList().equals(codes)) {
            field.setItems(codes);
            field.setEmptySelectionAllowed(true);
        }
        field.setValue(chosen.isEmpty() ? field.getEmptyValue() : chosen);
    }

    static void show(MultiSelectComboBox<String> field, List<String> codes, List<String> chosen) {
        Set<String> value = new LinkedHashSet<>(chosen);
        if (!field.getListDataView().getItems().toList().equals(codes)) {
            field.setItems(codes);
        }
        if (!field.getValue().equals(value)) {
            field.setValue(value);
        }
    }
}
