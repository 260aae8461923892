package io.liaison.profile.ui;

import com.vaadin.flow.component.textfield.TextFieldBase;

/** Says how much room is left once a text comes near its limit. It never cuts: what is too long stays until its author shortens it. */
final class LengthHint {

    private static final double NEAR = 0.8;

    private final TextFieldBase<?, String> field;
    private final int longest;
    private final String help;

    LengthHint(TextFieldBase<?, String> field, int longest, String help) {
        this.field = field;
        this.longest = longest;
        this.help = help;
        field.setHelperText(help);
        field.addValueChangeListener(change -> update());
    }

    static String words(int length, int longest) {
        if (length < longest * NEAR) {
            return "";
        }
        return length > longest
                ? "%,d characters too many".formatted(length - longest)
                : "%,d of %,d characters left".formatted(longest - length, longest);
    }

    private void update() {
        String room = words(field.getValue().length(), longest);
        field.setHelperText(help.isEmpty() || room.isEmpty() ? help + room : help + " " + room + ".");
    }
}
