package io.liaison.base.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.liaison.base.InvalidInput;
import io.liaison.base.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.Consumer;

/** Takes a file of at most so many bytes into memory; of a larger one nothing more is read. */
final class LimitedUpload implements UploadHandler {

    private final int largest;
    private final String tooLarge;
    private final UploadField.Reading reading;
    private final Runnable begin;
    private final Consumer<Runnable> show;
    private final Consumer<String> refuse;

    /**
     * @param largest in bytes
     * @param tooLarge what is said of a larger file
     * @param begin told in the window before anything else
     * @param show told in the window what to do with what was made of the file
     * @param refuse told in the window why nothing was made of it
     */
    LimitedUpload(
            int largest,
            String tooLarge,
            UploadField.Reading reading,
            Runnable begin,
            Consumer<Runnable> show,
            Consumer<String> refuse) {
        this.largest = largest;
        this.tooLarge = tooLarge;
        this.reading = reading;
        this.begin = begin;
        this.show = show;
        this.refuse = refuse;
    }

    @Override
    public void handleUploadRequest(UploadEvent upload) throws IOException {
        upload.getUI().access(begin::run);
        try {
            Runnable made = reading.read(Objects.requireNonNullElse(upload.getFileName(), ""), bytes(upload));
            upload.getUI().access(() -> showOrRefuse(made));
        } catch (InvalidInput | Refusal refused) {
            String reason = reason(refused);
            upload.reject(reason);
            upload.getUI().access(() -> refuse.accept(reason));
        }
    }

    private byte[] bytes(UploadEvent upload) throws IOException {
        if (upload.getFileSize() > largest) {
            throw new InvalidInput(tooLarge);
        }
        try (InputStream stream = upload.getInputStream()) {
            byte[] bytes = stream.readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw new InvalidInput(tooLarge);
            }
            return bytes;
        }
    }

    private void showOrRefuse(Runnable made) {
        try {
            show.accept(made);
        } catch (InvalidInput | Refusal refused) {
            refuse.accept(reason(refused));
        }
    }

    private static String reason(RuntimeException refused) {
        return Objects.requireNonNullElse(refused.getMessage(), "");
    }
}
