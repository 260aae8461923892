package io.liaison.standards;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An OpenAPI document, held against the standard's own schema, and answers held against the document. */
public final class OpenApiContract {

    private static final String STANDARD = "https://spec.openapis.org/oas/3.1/";
    private static final String SCHEMAS = "#/components/schemas/";

    private final JsonNode document;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(OpenApiContract::standard));

    public OpenApiContract(String document) {
        this.document = JsonMapper.shared().readTree(document);
    }

    /** What the standard finds wrong with the document. */
    public List<Error> violations() {
        return registry.getSchema(SchemaLocation.of(STANDARD + "schema-base/2025-09-15"))
                .validate(document);
    }

    /** The answer is one that the document describes for this operation: its status, its type, and everything in it. */
    public HttpResponse<String> checked(String path, HttpResponse<String> answer) {
        JsonNode operation = document.path("paths").path(path).path("get");
        JsonNode response = resolved(operation.path("responses").path(String.valueOf(answer.statusCode())));
        assertThat(response.isObject())
                .as("%s may answer %s", path, answer.statusCode())
                .isTrue();
        response.path("headers").propertyNames().forEach(header -> assertThat(
                        answer.headers().firstValue(header))
                .as(header)
                .isPresent());
        JsonNode content = response.path("content");
        if (content.isObject()) {
            String type = answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
            assertThat(content.has(type)).as("%s may be %s", path, type).isTrue();
            if (type.endsWith("json")) {
                assertThat(validate(content.path(type).path("schema"), answer.body()))
                        .as(path)
                        .isEmpty();
            }
        }
        return answer;
    }

    private List<Error> validate(JsonNode schema, String body) {
        ObjectNode whole = JsonMapper.shared().createObjectNode();
        whole.setAll((ObjectNode) schema);
        ObjectNode definitions = whole.putObject("$defs");
        for (Map.Entry<String, JsonNode> entry :
                document.path("components").path("schemas").properties()) {
            ObjectNode definition = (ObjectNode) entry.getValue().deepCopy();
            definition.put("additionalProperties", false);
            definitions.set(entry.getKey(), definition);
        }
        String text = whole.toString().replace(SCHEMAS, "#/$defs/");
        return registry.getSchema(JsonMapper.shared().readTree(text))
                .validate(
                        JsonMapper.shared().readTree(body),
                        context ->
                                context.executionConfig(configuration -> configuration.formatAssertionsEnabled(true)));
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }

    /** The files of the standard, as they lie in the library that brings them. */
    private static String standard(String address) {
        if (!address.startsWith(STANDARD)) {
            return null;
        }
        try {
            return new ClassPathResource("openapi/3.1/" + address.substring(STANDARD.length()))
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
