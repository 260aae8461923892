package io.liaison.api;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** One JSON object: the offers, and where the rest begins. */
final class JsonForm implements ExportForm {

    private final ApiJson json;
    private boolean isFirst = true;

    JsonForm(ApiJson json) {
        this.json = json;
    }

    @Override
    public void begin(Writer writer) throws IOException {
        writer.write("{\"offers\":[");
    }

    @Override
    public void write(ExportedOffer offer, Writer writer) throws IOException {
        writer.write(isFirst ? "\n" : ",\n");
        writer.write(json.text(offer));
        isFirst = false;
    }

    @Override
    public void end(@Nullable String next, Writer writer) throws IOException {
        writer.write("\n],\"next\":" + (next == null ? "null" : json.text(next)) + "}\n");
    }
}
