package io.liaison.api.ui;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.link;
import static io.liaison.profile.page.Markup.text;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import io.liaison.profile.page.Markup;
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

    HtmlContainer block() {
        HtmlContainer block = Markup.block(
                operation.path("operationId").asString(),
                operation.path("summary").asString(),
                element("p", "api__address", text("span", "api__method", "GET"), new Text(" "), text("code", "", path)),
                text("p", "", operation.path("description").asString()));
        if (!operation.path("parameters").isEmpty()) {
            block.add(table(
                    "What " + path + " takes",
                    List.of("Parameter", "Meaning"),
                    operation.path("parameters").valueStream().map(ApiOperation::parameter)));
        }
        block.add(table(
                "What " + path + " answers",
                List.of("Status", "Meaning"),
                operation.path("responses").properties().stream().map(this::response)));
        block.add(code("curl '" + document.at("/servers/0/url").asString() + example() + "'"));
        return block;
    }

    static Component code(String lines) {
        return element("pre", "api__code", text("code", "", lines));
    }

    static Component table(String caption, List<String> titles, Stream<List<Component>> rows) {
        HtmlContainer head = element("tr", "");
        titles.forEach(title -> {
            HtmlContainer cell = text("th", "", title);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        HtmlContainer body = element("tbody", "");
        rows.forEach(cells -> {
            HtmlContainer first = element("th", "", cells.getFirst());
            first.getElement().setAttribute("scope", "row");
            HtmlContainer row = element("tr", "", first);
            cells.subList(1, cells.size()).forEach(cell -> row.add(element("td", "", cell)));
            body.add(row);
        });
        return element(
                "table", "api__table", text("caption", "hidden-visually", caption), element("thead", "", head), body);
    }

    private static List<Component> parameter(JsonNode parameter) {
        return List.of(
                text("code", "", parameter.path("name").asString()),
                new Text(parameter.path("description").asString()));
    }

    private List<Component> response(Map.Entry<String, JsonNode> entry) {
        String reference = entry.getValue().path("$ref").asString("");
        JsonNode response = reference.isEmpty() ? entry.getValue() : document.at(reference.substring(1));
        HtmlContainer meaning =
                element("span", "", new Text(response.path("description").asString()));
        response.path("content").properties().forEach(content -> {
            meaning.add(new Text(" "), text("code", "", content.getKey()));
            String schema = content.getValue().path("schema").path("$ref").asString("");
            if (!schema.isEmpty()) {
                String name = schema.substring(schema.lastIndexOf('/') + 1);
                meaning.add(new Text(": "), link("#field-" + name, "", name));
            }
        });
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
