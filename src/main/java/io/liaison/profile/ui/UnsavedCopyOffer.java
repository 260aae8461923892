package io.liaison.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.liaison.base.ui.Banner;
import io.liaison.base.ui.Moments;
import io.liaison.base.ui.Tone;
import io.liaison.content.ProfileContent;

/** Says that the connection broke before everything was saved, shows what is missing, and offers it back. */
class UnsavedCopyOffer extends Banner {

    private final ProfileContent content;

    UnsavedCopyOffer(UnsavedCopy copy, ProfileContent content, Runnable restore, Runnable discard) {
        super(Tone.WARNING);
        this.content = content;
        title("What you typed at " + Moments.timeOfDay(copy.at()) + " was not saved " + copy.cause());
        say("This browser kept it. Everything before it is saved.");
        if (copy.texts().stream().anyMatch(copy::hasAnother)) {
            say(
                    "There are several texts of one field. If you restore them, you choose between them or make one of both.");
        }
        boolean hasHome = copy.homeless(content).size() < copy.texts().size();
        Button bringBack = new Button("Restore it", click -> restore.run());
        bringBack.addThemeVariants(ButtonVariant.PRIMARY);
        bringBack.setVisible(hasHome);
        Button forget = new Button("Discard", click -> discard.run());
        Div actions = new Div(bringBack, forget);
        actions.addClassName("banner__actions");
        offer(actions);
        Div texts = new Div();
        texts.addClassName("unsaved-copy");
        copy.texts().forEach(text -> texts.add(text(text, copy.hasAnother(text))));
        if (!copy.homeless(content).isEmpty()) {
            texts.add(new Paragraph("The place of some of it is gone; copy from here what you need."));
        }
        offer(texts);
    }

    private Component text(UnsavedCopy.Text text, boolean isOneOfSeveral) {
        Paragraph field = new Paragraph(FieldNames.of(text.field(), content)
                + (isOneOfSeveral ? ", typed at " + Moments.timeOfDay(text.at()) : ""));
        field.addClassName("clash__field");
        Paragraph words = new Paragraph(text.mine().isBlank() ? "(empty)" : text.mine());
        words.addClassName("clash__text");
        return new Div(field, words);
    }
}
