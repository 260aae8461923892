package io.liaison.api;

import io.liaison.base.Installation;
import io.liaison.base.Sitemap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API's description of itself (OpenAPI 3.1), with the address of this installation. Kept by hand; the tests hold every answer against it. */
@Component
public class ApiDocument {

    private static final String PLACE_OF_ADDRESS = "https://liaison.example";

    private static final String BEGINNING = "The directory as data: ";
    private static final String DEMONSTRATION =
            "This installation is a demonstration: its institutes are fictitious, or have not checked what is said of them. ";

    private final String address;
    private final byte[] bytes;

    ApiDocument(Installation installation) {
        address = installation.address(Sitemap.apiDocument());
        String here = installation.address("/").replaceAll("/$", "");
        String document = read().replace(PLACE_OF_ADDRESS, here);
        bytes = (installation.isDemo() ? document.replace(BEGINNING, DEMONSTRATION + BEGINNING) : document)
                .getBytes(StandardCharsets.UTF_8);
    }

    String address() {
        return address;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** The same as a tree, for those who explain it. */
    public JsonNode tree() {
        return JsonMapper.shared().readTree(bytes);
    }

    private static String read() {
        try {
            return new ClassPathResource("openapi.json", ApiDocument.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
