package io.liaison.profile.ui;

import static io.liaison.content.ContentLimits.longest;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import io.liaison.base.InvalidInput;
import io.liaison.base.Sitemap;
import io.liaison.content.Picture;
import io.liaison.media.StoredPicture;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A picture and what it shows. Uploaded pictures are checked and drawn anew by the picture store. */
class PicturePart extends Div implements Part<Optional<Picture>> {

    private static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final String KINDS = "PNG, JPEG, WebP, GIF or SVG, at most 5 MB.";

    private final Editing editing;
    private final Fields fields;
    private final Div frame = new Div();
    private final Upload upload;
    private final Paragraph problem = new Paragraph();
    private final TextField alternativeText;
    private final Button remove;
    private final Button choose = new Button("Choose a picture");
    private @Nullable Picture picture;

    PicturePart(String label, String help, Editing editing) {
        this.editing = editing;
        fields = new Fields(editing);
        frame.addClassName("picture__frame");
        alternativeText = fields.line("", "Alternative text", longest(Picture.class, "alternativeText"), help);
        Fields.mark("alternativeText", alternativeText);
        remove = new Button("Remove the picture", click -> change(null));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel("Remove the picture: " + label);
        remove.setVisible(!editing.isReadOnly());
        problem.addClassName("list-editor__problem");
        upload = upload(label);
        upload.setVisible(!editing.isReadOnly());
        Span title = new Span(label);
        title.addClassName("picture__label");
        Div beside = new Div(upload, problem, alternativeText, remove);
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
    public Optional<Picture> read() {
        return Optional.ofNullable(picture).map(shown -> shown.withAlternativeText(alternativeText.getValue()));
    }

    @Override
    public void show(Optional<Picture> shown) {
        Picture next = shown.orElse(null);
        boolean same = next != null && picture != null && next.sha256().equals(picture.sha256());
        picture = next;
        problem.setVisible(false);
        alternativeText.setVisible(next != null);
        remove.setVisible(next != null && !editing.isReadOnly());
        if (next != null) {
            alternativeText.setValue(next.alternativeText());
        }
        if (!same) {
            frame.removeAll();
            frame.add(next == null ? new Span("No picture yet") : new Image(Sitemap.media(next.sha256()), ""));
        }
    }

    @Override
    public void mark(Problems problems) {
        fields.mark(problems.gatheredAt(""));
    }

    @Override
    public void point(String place) {
        if (picture == null) {
            choose.getElement().executeJs("this.scrollIntoView({block: 'center'})");
            choose.focus();
        } else {
            fields.point("");
        }
    }

    private void change(@Nullable Picture next) {
        show(Optional.ofNullable(next));
        editing.changed().run();
    }

    private Upload upload(String label) {
        Upload picker = new Upload(UploadHandler.inMemory((file, bytes) -> take(bytes, file.fileName())));
        picker.setMaxFiles(1);
        picker.setMaxFileSize(MOST_BYTES);
        picker.setAcceptedMimeTypes("image/png", "image/jpeg", "image/webp", "image/gif", "image/svg+xml");
        choose.setAriaLabel("Choose a picture: " + label);
        picker.setUploadButton(choose);
        picker.setDropLabel(new Span("or drop it here. " + KINDS));
        picker.addFileRejectedListener(rejection -> complain("This file cannot be used. Choose a " + KINDS));
        return picker;
    }

    private void take(byte[] bytes, String fileName) {
        upload.clearFileList();
        try {
            StoredPicture stored = editing.pictures().store(bytes, fileName);
            String words = picture == null ? "" : alternativeText.getValue();
            change(new Picture(stored.sha256(), stored.width(), stored.height(), words));
            alternativeText.focus(); // the button that had the focus is disabled while a file is taken
            editing.announce().accept("The picture is taken. Describe it in its alternative text.");
        } catch (InvalidInput refused) {
            complain(refused.getMessage());
        }
    }

    private void complain(@Nullable String message) {
        upload.clearFileList();
        problem.setText(message);
        problem.setVisible(true);
        editing.announce().accept(String.valueOf(message));
    }
}
