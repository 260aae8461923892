package io.liaison.api.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;
import static java.util.stream.Collectors.joining;

import io.liaison.markup.Element;
import io.liaison.markup.Markup;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One address of the API: what it takes, what it answers, and an example that works. */
final class ApiOperation {

    private static final int MOST_IN_EXAMPLE = 3;

    private final JsonNode document;
    private final String path;
    private final JsonNode operation;

    ApiOperation(JsonNode document, String path) {
        this.document = document;
        this.path = path;
        this.operation = document.path("paths").path(path).path("get");
    }

    Element block() {
        Element block = Markup.block(
                operation.path("operationId").asString(),
                operation.path("summary").asString(),
                element("p", "api__address", text("span", "api__method", "GET"), new Text(" "), text("code", "", path)),
                text("p", "", operation.path("description").asString()));
        if (!operation.path("parameters").isEmpty()) {
            block = block.with(table(
                    "What " + path + " takes",
                    List.of("Parameter", "Meaning"),
                    operation.path("parameters").valueStream().map(ApiOperation::parameter)));
        }
        return block.with(
                table(
                        "What " + path + " answers",
                        List.of("Status", "Meaning"),
                        operation.path("responses").properties().stream().map(this::response)),
                code("curl '" + document.at("/servers/0/url").asString() + example() + "'"));
    }

    static Node code(String lines) {
        return element("pre", "api__code", text("code", "", lines));
    }

    static Node table(String caption, List<String> titles, Stream<List<Node>> rows) {
        List<Element> head = titles.stream()
                .map(title -> text("th", "", title).attr("scope", "col"))
                .toList();
        return element(
                "table",
                "api__table",
                text("caption", "hidden-visually", caption),
                element("thead", "", element("tr", "", head)),
                element("tbody", "", rows.map(ApiOperation::row).toList()));
    }

    private static Element row(List<Node> cells) {
        List<Element> others =
                cells.stream().skip(1).map(cell -> element("td", "", cell)).toList();
        return element("tr", "", element("th", "", cells.getFirst()).attr("scope", "row"))
                .with(others);
    }

    private static List<Node> parameter(JsonNode parameter) {
        return List.of(
                text("code", "", parameter.path("name").asString()),
                new Text(parameter.path("description").asString()));
    }

    private List<Node> response(Map.Entry<String, JsonNode> entry) {
        String reference = entry.getValue().path("$ref").asString("");
        JsonNode response = reference.isEmpty() ? entry.getValue() : document.at(reference.substring(1));
        Element meaning =
                element("span", "", new Text(response.path("description").asString()));
        for (Map.Entry<String, JsonNode> content : response.path("content").properties()) {
            meaning = meaning.with(new Text(" "), text("code", "", content.getKey()));
            String schema = content.getValue().path("schema").path("$ref").asString("");
            if (!schema.isEmpty()) {
                String name = schema.substring(schema.lastIndexOf('/') + 1);
                meaning = meaning.with(new Text(": "), link("#field-" + name, "", name));
            }
        }
        return List.of(text("code", "", entry.getKey()), meaning);
    }

    private String example() {
        String query = operation
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString().equals("query") && parameter.has("example"))
                .limit(MOST_IN_EXAMPLE)
                .map(parameter -> parameter.path("name").asString() + "=" + value(parameter.path("example")))
                .collect(joining("&"));
        return path.replace("{slug}", "actris") + (query.isEmpty() ? "" : "?" + query);
    }

    private static String value(JsonNode example) {
        String value = example.isArray() ? example.path(0).asString() : example.asString();
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
