package io.liaison.base.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import io.liaison.base.InvalidInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BR-354")
class LimitedUploadTests {

    private static final int LARGEST = 100_000;

    private final UploadEvent event = mock();
    private final UI window = mock();
    private final List<String> told = new ArrayList<>();
    private final LimitedUpload upload = new LimitedUpload(
            LARGEST,
            "too large",
            (name, content) -> {
                if (name.isEmpty()) {
                    throw new InvalidInput("no name");
                }
                return () -> told.add(name + ": " + content.length);
            },
            () -> told.add("begun"),
            Runnable::run,
            reason -> told.add("refused: " + reason));

    @BeforeEach
    void openAWindow() {
        when(event.getUI()).thenReturn(window);
        when(event.getFileName()).thenReturn("a file");
        when(event.getFileSize()).thenReturn(-1L);
        when(window.access(any())).then(call -> {
            call.<Command>getArgument(0).execute();
            return null;
        });
    }

    @Test
    void takesAFileOfTheLargestSize() throws IOException {
        when(event.getInputStream()).thenReturn(new ByteArrayInputStream(new byte[LARGEST]));

        upload.handleUploadRequest(event);

        assertThat(told).containsExactly("begun", "a file: 100000");
        verify(event, never()).reject(any());
    }

    @Test
    void readsNothingOfAFileThatSaysItIsLarger() throws IOException {
        when(event.getFileSize()).thenReturn(LARGEST + 1L);

        upload.handleUploadRequest(event);

        assertThat(told).containsExactly("begun", "refused: too large");
        verify(event, never()).getInputStream();
        verify(event).reject("too large");
    }

    @Test
    void endsReadingAFileThatGoesOnAndOn() throws IOException {
        AtomicLong read = new AtomicLong();
        when(event.getInputStream()).thenReturn(new InputStream() {
            @Override
            public int read() {
                return (int) read.incrementAndGet() & 0xFF;
            }
        });

        upload.handleUploadRequest(event);

        assertThat(read).hasValueLessThanOrEqualTo(LARGEST + 1);
        assertThat(told).containsExactly("begun", "refused: too large");
    }

    @Test
    void tellsInTheWindowWhyNothingWasMadeOfAFile() throws IOException {
        when(event.getFileName()).thenReturn(null);
        when(event.getInputStream()).thenReturn(InputStream.nullInputStream());

        upload.handleUploadRequest(event);

        assertThat(told).containsExactly("begun", "refused: no name");
    }
}
