package io.liaison.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** One field that two people changed: who and when, what differs, and the choice. */
class ClashChoice extends Div {

    private final Clash clash;
    private final Decisions decisions;
    private final Paragraph field;
    private final Div actions = new Div();
    private final TextArea both = new TextArea();

    /** What can be decided. */
    interface Decisions {

        void keepMine(Clash clash);

        void takeTheirs(Clash clash);

        void useText(Clash clash, String text);
    }

    /** @param difference from theirs to mine */
    ClashChoice(Clash clash, Component difference, Decisions decisions) {
        this.clash = clash;
        this.decisions = decisions;
        field = new Paragraph(clash.field());
        field.addClassName("clash__field");
        field.getElement().setAttribute("tabindex", "-1");
        Paragraph who = new Paragraph(clash.who().words()
                + (isWithOneself()
                        ? " Underlined is what this window says, struck through what the other one says."
                        : " Underlined is yours, struck through is theirs."));
        who.addClassName("clash__whose");
        addClassName("clash");
        getElement().setAttribute("role", "group").setAttribute("aria-label", clash.field());
        actions.addClassName("clash__actions");
        offerChoice();
        add(field, who, difference, actions);
    }

    /** Whether the other side is the author's own, in another window. */
    boolean isWithOneself() {
        return clash.who().isMe();
    }

    String place() {
        return clash.place();
    }

    /** Puts the focus at the heading: a key that is pressed twice must not decide. */
    void focus() {
        field.getElement().executeJs("this.scrollIntoView({block: 'center'}); this.focus({preventScroll: true})");
    }

    private void offerChoice() {
        actions.removeAll();
        actions.add(
                choice("Keep mine", decisions::keepMine),
                choice(isWithOneself() ? "Take the other window’s" : "Take theirs", decisions::takeTheirs),
                byHandOrNothing());
    }

    private Component byHandOrNothing() {
        Button byHand = choice("Make one of both", chosen -> writeByHand());
        byHand.setVisible(clash.isText());
        return byHand;
    }

    private void writeByHand() {
        both.setLabel("The text that is to stay: " + clash.field());
        both.setHelperText("Yours comes first, then theirs. Keep what you need of each.");
        both.setValue(clash.mine() + "\n\n" + clash.theirs());
        both.setWidthFull();
        both.setMaxRows(16);
        Button use = new Button("Use this text", click -> decisions.useText(clash, both.getValue()));
        use.addThemeVariants(ButtonVariant.PRIMARY);
        Button back = new Button("Back to the choice", click -> offerChoice());
        actions.removeAll();
        actions.add(both, use, back);
        both.focus();
    }

    private Button choice(String words, Consumer<Clash> decision) {
        Button button = new Button(words, click -> decision.accept(clash));
        button.setAriaLabel(words + ": " + clash.field());
        return button;
    }

    /**
     * Two are equal when they ask the same: then what is on the screen may stay, whatever the time says meanwhile. A text that is being made by hand is
     * never taken away.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof ClashChoice choice
                && clash.place().equals(choice.clash.place())
                && (both.isAttached()
                        || clash.mine().equals(choice.clash.mine())
                                && clash.theirs().equals(choice.clash.theirs()));
    }

    @Override
    public int hashCode() {
        return clash.place().hashCode();
    }
}
