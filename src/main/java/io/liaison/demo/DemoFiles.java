package io.liaison.demo;

import io.liaison.content.ContentJson;
import io.liaison.content.ProfileContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The files under {@code demo/} in the resources. */
final class DemoFiles {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private DemoFiles() {}

    /** All partners of the demonstration, ACTRIS first. */
    static List<DemoPartner> partners() {
        return MAPPER.readValue(bytes("partners.json"), new TypeReference<List<DemoPartner>>() {});
    }

    /** What partners handed in after their first profile. */
    static List<DemoChange> changes() {
        return MAPPER.readValue(bytes("changes.json"), new TypeReference<List<DemoChange>>() {});
    }

    static ProfileContent content(String file) {
        return ContentJson.read(new String(bytes(file), StandardCharsets.UTF_8));
    }

    static byte[] bytes(String file) {
        try {
            return new ClassPathResource("demo/" + file).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
