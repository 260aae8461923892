package io.liaison.importing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import io.liaison.base.InvalidInput;
import io.liaison.base.ui.Banner;
import io.liaison.base.ui.Tone;
import io.liaison.importing.Source;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Takes a page: a file, or its text pasted. What was pasted stays until it could be read. */
class PageIntake extends Div {

    private final BiConsumer<String, Source> read;
    private final TextArea text = new TextArea("Or paste the page’s Markdown");
    private final Div problem = new Div();

    /** @param read takes the page's name and text; may refuse it as invalid */
    PageIntake(BiConsumer<String, Source> read) {
        this.read = read;
        addClassName("page-intake");
        text.addClassName("page-intake__text");
        text.setMinRows(5);
        text.setMaxRows(14);
        Button reading = new Button("Read the page", click -> readPasted());
        reading.addThemeVariants(ButtonVariant.PRIMARY);
        add(problem, upload(), text, new Div(reading));
    }

    private Upload upload() {
        Upload upload = new Upload(
                UploadHandler.inMemory((metadata, bytes) -> take(metadata.fileName(), () -> Source.uploaded(bytes))));
        upload.setMaxFileSize(12 * Source.MAX_BYTES);
        upload.addFileRejectedListener(rejected -> complain(
                "This file is far larger than any page. Import one page at a time, as text and without pictures."));
        Button choose = new Button("Choose a file");
        upload.setUploadButton(choose);
        return upload;
    }

    private void readPasted() {
        if (take("The pasted page", () -> Source.pasted(text.getValue()))) {
            text.clear();
        }
    }

    private boolean take(String name, Supplier<Source> page) {
        problem.removeAll();
        try {
            read.accept(name, page.get());
            return true;
        } catch (InvalidInput unreadable) {
            complain(Objects.requireNonNullElse(unreadable.getMessage(), ""));
            return false;
        }
    }

    private void complain(String message) {
        problem.removeAll();
        problem.add(new Banner(Tone.ERROR).title("This could not be read").say(message));
    }
}
