package io.liaison.api;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** A way to write exported offers one after the other, so that however many there are, few are held at once. */
interface ExportForm {

    void begin(Writer writer) throws IOException;

    void write(ExportedOffer offer, Writer writer) throws IOException;

    /** @param next where the rest begins, or null where there is none */
    void end(@Nullable String next, Writer writer) throws IOException;
}
