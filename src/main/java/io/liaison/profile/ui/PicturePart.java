package io.liaison.profile.ui;

import static io.liaison.content.ContentLimits.longest;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.liaison.base.InvalidInput;
import io.liaison.base.NothingHere;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.UploadField;
import io.liaison.content.Picture;
import io.liaison.media.StoredPicture;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A picture and what it shows. Uploaded pictures are checked and drawn anew by the picture store. */
class PicturePart extends Div implements FieldsPart<Optional<Picture>> {

    private static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final String KINDS = "PNG, JPEG, WebP, GIF or SVG, at most 5 MB.";

    private final Editing editing;
    private final Fields fields;
    private final Div frame = new Div();
    private final UploadField file;
    private final TextField alternativeText;
    private final Button remove;
    private @Nullable Picture picture;
    private String told = "";

    PicturePart(String label, String help, Editing editing) {
        this.editing = editing;
        fields = new Fields(editing);
        frame.addClassName("picture__frame");
        alternativeText = fields.line("", "Alternative text", longest(Picture.class, "alternativeText"), help);
        alternativeText.addValueChangeListener(change -> forgetRefusal());
        Fields.mark("alternativeText", alternativeText);
        remove = new Button("Remove the picture", click -> change(null));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel("Remove the picture: " + label);
        remove.setVisible(!editing.isReadOnly());
        file = new UploadField(
                        "Choose a picture",
                        MOST_BYTES,
                        "This file cannot be used. Choose a " + KINDS,
                        (name, bytes) -> {
                            StoredPicture stored = stored(bytes, name);
                            return () -> take(stored);
                        })
                .called("Choose a picture: " + label)
                .accepting(
                        "or drop it here. " + KINDS,
                        "image/png",
                        "image/jpeg",
                        "image/webp",
                        "image/gif",
                        "image/svg+xml");
        file.setVisible(!editing.isReadOnly());
        Span title = new Span(label);
        title.addClassName("picture__label");
        Div beside = new Div(file, alternativeText, remove);
        beside.addClassName("form-fields");
        Div row = new Div(frame, beside);
        row.addClassName("picture");
        addClassName("form-fields");
        add(title, row);
        show(Optional.empty());
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public Optional<Picture> read() {
        return Optional.ofNullable(picture).map(shown -> shown.withAlternativeText(alternativeText.getValue()));
    }

    @Override
    public void show(Optional<Picture> shown) {
        Picture next = shown.orElse(null);
        boolean same = next != null && picture != null && next.sha256().equals(picture.sha256());
        picture = next;
        alternativeText.setVisible(next != null);
        remove.setVisible(next != null && !editing.isReadOnly());
        if (next != null) {
            alternativeText.setValue(next.alternativeText());
        }
        if (!same) {
            forgetRefusal();
            frame.removeAll();
            frame.add(next == null ? new Span("No picture yet") : new Image(Sitemap.media(next.sha256()), ""));
        }
    }

    /** What is wrong is said at the alternative text, or at the button where there is no picture. Another error of the picture replaces what was said of a file. */
    @Override
    public void mark(Problems problems) {
        String next = problems.first().orElse("");
        if (!next.isEmpty() && !next.equals(told)) {
            forgetRefusal();
        }
        if (picture == null && !next.equals(told)) {
            file.setErrorMessage(next);
            file.setInvalid(!next.isEmpty());
        }
        told = next;
        fields.mark(problems.gatheredAt(""));
    }

    @Override
    public void point(String place) {
        if (picture == null) {
            file.getElement().executeJs("this.scrollIntoView({block: 'center'})");
            file.focus();
        } else {
            fields.point("");
        }
    }

    @Override
    public boolean pointAtProblem() {
        if (!told.isEmpty()) {
            point("");
        }
        return !told.isEmpty();
    }

    private void change(@Nullable Picture next) {
        show(Optional.ofNullable(next));
        editing.changed().run();
    }

    private StoredPicture stored(byte[] bytes, String fileName) {
        try {
            return editing.pictures().store(editing.partner(), bytes, fileName);
        } catch (NothingHere noLongerMember) {
            throw new InvalidInput("You can no longer edit this profile. Copy what you wrote before you leave.");
        }
    }

    private void take(StoredPicture stored) {
        String words = picture == null ? "" : alternativeText.getValue();
        change(new Picture(stored.sha256(), stored.width(), stored.height(), words));
        alternativeText.focus(); // the button that had the focus is disabled while a file is taken
        editing.announce().accept("The picture is taken. Describe it in its alternative text.");
    }

    private void forgetRefusal() {
        file.setInvalid(false);
    }
}
