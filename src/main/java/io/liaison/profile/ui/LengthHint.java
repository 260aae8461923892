package io.liaison.profile.ui;

import com.vaadin.flow.component.textfield.TextFieldBase;

/** What stands under a text field: its help, a piece of advice, and how much room is left once the text comes near its limit. It never cuts: what is too long stays until its author shortens it. */
final class LengthHint {

    private static final double NEAR = 0.8;

    private final TextFieldBase<?, String> field;
    private final int longest;
    private final String help;
    private String advice = "";

    LengthHint(TextFieldBase<?, String> field, int longest, String help) {
        this.field = field;
        this.longest = longest;
        this.help = help;
        field.setHelperText(help);
        field.addValueChangeListener(change -> update());
    }

    /** Shows a piece of advice in place of the field's own help; none when it is empty. */
    void advise(String words) {
        advice = words;
        field.setClassName("has-advice", !words.isEmpty());
        update();
    }

    static String words(int length, int longest) {
        if (length < longest * NEAR) {
            return "";
        }
        return length > longest
                ? length == longest + 1 ? "1 character too many" : "%,d characters too many".formatted(length - longest)
                : "%,d of %,d characters left".formatted(longest - length, longest);
    }

    private void update() {
        String room = words(field.getValue().length(), longest);
        String lasting = advice.isEmpty() ? help : advice;
        field.setHelperText(lasting.isEmpty() || room.isEmpty() ? lasting + room : lasting + " " + room + ".");
    }
}
