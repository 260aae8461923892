package io.liaison.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import io.liaison.base.Obstacle;
import io.liaison.base.ui.DateField;
import io.liaison.content.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the fields of one part, all in the same manner, and knows them by their place. */
final class Fields implements Spot {

    static final String MARKDOWN = "You can use Markdown: **bold**, lists with - and [links](https://…).";

    private final Map<String, Spot> spots = new LinkedHashMap<>();
    private final Editing editing;

    Fields(Editing editing) {
        this.editing = editing;
    }

    TextField line(String place, String label, int longest) {
        return text(place, new TextField(label), longest, "");
    }

    TextField line(String place, String label, int longest, String help) {
        return text(place, new TextField(label), longest, help);
    }

    TextArea paragraph(String place, String label, int longest, String help) {
        TextArea area = new TextArea(label);
        area.setMinRows(2);
        area.setMaxRows(24);
        return text(place, area, longest, help);
    }

    TextArea markdown(String place, String label, int longest) {
        TextArea area = paragraph(place, label, longest, MARKDOWN);
        area.setMinRows(4);
        MarkdownPaste.into(area);
        return area;
    }

    Select<String> choice(String place, String label, Vocabulary vocabulary) {
        Select<String> select = new Select<>();
        select.setLabel(label);
        select.setItemLabelGenerator(
                code -> code == null || code.isEmpty() ? "" : editing.choices().label(vocabulary, code));
        return keep(place, select);
    }

    MultiSelectComboBox<String> choices(String place, String label, Vocabulary vocabulary) {
        MultiSelectComboBox<String> box = new MultiSelectComboBox<>(label);
        box.setItemLabelGenerator(code -> editing.choices().label(vocabulary, code));
        box.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        return keep(place, box);
    }

    /** Takes in a field of another kind: it tells of its changes and shows its problems. */
    <F extends Component & HasValue<?, ?>> F keep(String place, F field) {
        field.setReadOnly(editing.isReadOnly());
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                editing.changed().run();
            }
        });
        if (field instanceof DateField date) {
            date.whenUnreadable(editing.changed());
        }
        mark(place, field);
        if (field instanceof HasValidationProperties validated) {
            spots.put(place, new FieldSpot(field, validated, new QuietHint(field)::advise));
        }
        return field;
    }

    /** Takes in a part that has fields of its own. */
    <P extends Part<?>> P nest(String place, P part) {
        mark(place, part.component());
        spots.put(place, part);
        return part;
    }

    /** Editor-company.js reads from this where somebody is. */
    static void mark(String place, Component component) {
        if (!place.isEmpty()) {
            component.getElement().setAttribute("data-place", place);
        }
    }

    @Override
    public void mark(Problems problems) {
        spots.forEach((place, spot) -> spot.mark(problems.under(place)));
    }

    @Override
    public List<Obstacle> unreadable() {
        return spots.entrySet().stream()
                .flatMap(spot -> spot.getValue().unreadableAt(spot.getKey()))
                .toList();
    }

    @Override
    public void point(String place) {
        for (Map.Entry<String, Spot> entry : spots.entrySet()) {
            if (place.isEmpty() || place.equals(entry.getKey())) {
                entry.getValue().point("");
                return;
            }
            if (place.startsWith(entry.getKey() + "/")) {
                entry.getValue().point(place.substring(entry.getKey().length() + 1));
                return;
            }
        }
    }

    /** Fields are made in the order of the screen. */
    @Override
    public boolean pointAtProblem() {
        return spots.values().stream().anyMatch(Spot::pointAtProblem);
    }

    /** Texts reach the server when their field is left; editor.js sends them earlier, after a pause in typing. */
    private <F extends TextFieldBase<F, String>> F text(String place, F field, int longest, String help) {
        field.setWidthFull();
        LengthHint hint = new LengthHint(field, longest, help);
        keep(place, field);
        spots.put(place, new FieldSpot(field, field, hint::advise));
        return field;
    }
}
