package io.liaison.importing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import io.liaison.base.InvalidInput;
import io.liaison.base.ui.Banner;
import io.liaison.base.ui.Tone;
import io.liaison.importing.PageFile;
import io.liaison.importing.PageFiles;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Takes pages: several files, archives of them, or one page's text pasted. What was pasted stays until it could be read. */
class PagesIntake extends Div {

    private static final int MOST_UPLOADS = 100;

    private final Consumer<List<PageFile>> read;
    private final TextArea text = new TextArea("Or paste one page’s Markdown");
    private final Div problem = new Div();

    /** @param read takes the pages; may refuse them as invalid */
    PagesIntake(Consumer<List<PageFile>> read) {
        this.read = read;
        addClassName("page-intake");
        text.addClassName("page-intake__text");
        text.setMinRows(5);
        text.setMaxRows(14);
        Button reading = new Button("Read the page", click -> readPasted());
        reading.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                problem,
                new Paragraph(
                        "Files that end in .md or .txt, or a zip archive of them. Pages of one institute become one partner."),
                upload(),
                text,
                new Div(reading));
    }

    private Upload upload() {
        Upload upload = new Upload(
                UploadHandler.inMemory((metadata, bytes) -> take(() -> PageFiles.of(metadata.fileName(), bytes))));
        upload.setMaxFileSize(PageFiles.LARGEST_ARCHIVE);
        upload.setMaxFiles(MOST_UPLOADS);
        upload.addFileRejectedListener(
                rejected -> complain("One of the files is larger than 20 MB, or there are too many at once."));
        upload.setUploadButton(new Button("Choose files"));
        return upload;
    }

    private void readPasted() {
        if (take(() -> List.of(PageFile.pasted(text.getValue())))) {
            text.clear();
        }
    }

    private boolean take(Supplier<List<PageFile>> files) {
        problem.removeAll();
        try {
            read.accept(files.get());
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
