package io.liaison.media.drawing;

import io.liaison.base.InvalidInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * An upload as readers read it, that tells them when they have long been past its end. Some take a missing byte for a zero and go on, one
 * exception for every pixel, which takes hours for a large picture that was cut off.
 */
final class EndingInput extends MemoryCacheImageInputStream {

    private static final int LOOKS_BEYOND = 200;

    private int looksBeyond;

    EndingInput(byte[] upload) {
        super(new ByteArrayInputStream(upload));
    }

    @Override
    public int read() throws IOException {
        return checked(super.read());
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return checked(super.read(bytes, offset, length));
    }

    static InvalidInput incomplete() {
        return new InvalidInput("This picture is not complete. Upload it again, or save it anew and try then.");
    }

    private int checked(int read) {
        if (read < 0 && ++looksBeyond > LOOKS_BEYOND) {
            throw incomplete();
        }
        return read;
    }
}
