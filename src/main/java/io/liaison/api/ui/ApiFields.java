package io.liaison.api.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;

import io.liaison.markup.Element;
import io.liaison.markup.Markup;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Every field of every answer, by the kind of thing it belongs to. */
final class ApiFields {

    private ApiFields() {}

    static Element block(JsonNode schemas) {
        return Markup.block(
                        "fields", "What the answers say", text("p", "", "What is not known is null, or an empty list."))
                .with(schemas.properties().stream()
                        .map(schema -> schema(schema.getKey(), schema.getValue()))
                        .toList());
    }

    private static Node schema(String name, JsonNode schema) {
        Element title = text("h3", "api__schema", name).attr("id", "field-" + name);
        return element(
                "div",
                "api__fields",
                title,
                text("p", "", schema.path("description").asString()),
                ApiOperation.table(
                        "Fields of " + name,
                        List.of("Field", "What it is", "Meaning"),
                        schema.path("properties").properties().stream().map(ApiFields::field)));
    }

    private static List<Node> field(Map.Entry<String, JsonNode> field) {
        return List.of(
                text("code", "", field.getKey()),
                type(field.getValue()),
                new Text(field.getValue().path("description").asString()));
    }

    private static Node type(JsonNode schema) {
        if (schema.has("$ref")) {
            String name = schema.path("$ref").asString();
            String target = name.substring(name.lastIndexOf('/') + 1);
            return link("#field-" + target, "", target);
        }
        if (schema.has("oneOf")) {
            return element("span", "", type(schema.path("oneOf").path(0)), new Text(" or null"));
        }
        JsonNode type = schema.path("type");
        if (type.asString("").equals("array")) {
            return element("span", "", new Text("list of "), type(schema.path("items")));
        }
        String name = type.isArray() ? type.path(0).asString() : type.asString();
        String plain = schema.has("format") ? schema.path("format").asString() : name;
        return new Text(plain + (type.isArray() ? " or null" : ""));
    }
}
