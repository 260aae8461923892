package io.liaison.base.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import io.liaison.base.InvalidInput;
import java.util.UUID;

/** A button that takes files, which can be dropped on it too. What is refused is said under it, and goes when another file is chosen. */
public final class UploadField extends Div implements HasValidation, Focusable<UploadField> {

    private final Upload upload = new Upload();
    private final Button choose;
    private final Paragraph problem = new Paragraph();
    private Runnable begun = () -> {};

    /** Makes something of a file, while the window can be used. */
    @FunctionalInterface
    public interface Reading {

        /**
         * @return shows in the window what was made of it; may refuse, too
         * @throws InvalidInput when nothing can be made of it; the message says what to do. So does a {@link io.liaison.base.Refusal}
         */
        Runnable read(String name, byte[] content);
    }

    /**
     * @param words on the button
     * @param largest in bytes; of a larger file nothing more is read
     * @param rejection what is said of a file that is larger, or of a kind that is not taken
     */
    public UploadField(String words, int largest, String rejection, Reading reading) {
        choose = new Button(words);
        problem.setId("upload-problem-" + UUID.randomUUID());
        problem.addClassName("upload-field__problem");
        problem.getElement().setAttribute("role", "alert");
        choose.getElement().setAttribute("aria-describedby", problem.getId().orElseThrow());
        upload.setUploadHandler(
                new LimitedUpload(largest, rejection, reading, this::begin, this::receive, this::refuse));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(largest);
        upload.setUploadButton(choose);
        upload.addFileRejectedListener(rejected -> {
            begin();
            refuse(rejection);
        });
        addClassName("upload-field");
        add(upload, problem);
        setInvalid(false);
    }

    public UploadField severalAtOnce(int most) {
        upload.setMaxFiles(most);
        return this;
    }

    /** @param described to be read beside the place where files can be dropped */
    public UploadField accepting(String described, String... mimeTypes) {
        upload.setAcceptedMimeTypes(mimeTypes);
        upload.setDropLabel(new Span(described));
        return this;
    }

    /** Says what the button is for, where its words alone do not. */
    public UploadField called(String name) {
        choose.setAriaLabel(name);
        return this;
    }

    /** Is told when a file arrives or is refused, before anything is said about it. */
    public UploadField whenBegun(Runnable listener) {
        begun = listener;
        return this;
    }

    @Override
    public void setErrorMessage(String message) {
        problem.setText(message);
    }

    @Override
    public String getErrorMessage() {
        return problem.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        problem.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return problem.isVisible();
    }

    @Override
    public void setManualValidation(boolean enabled) {
        // it never judges by itself
    }

    @Override
    public void focus() {
        choose.focus();
    }

    private void begin() {
        setInvalid(false);
        begun.run();
    }

    private void receive(Runnable made) {
        makeRoom();
        made.run();
    }

    private void refuse(String message) {
        makeRoom();
        setErrorMessage(message);
        setInvalid(true);
        focus();
    }

    /** Where one file is taken, the button is of no use while that one is listed. */
    private void makeRoom() {
        if (upload.getMaxFiles() == 1) {
            upload.clearFileList();
        }
    }
}
