package io.liaison.content;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The stored form of content: JSON with its schema version beside the fields. A reader of a later version takes every earlier one; a version from
 * the future is refused, so that an older node never drops what it does not know.
 */
public final class ContentJson {

    /** 1: as it began. 2: with other names. */
    public static final int SCHEMA_VERSION = 2;

    private static final String SCHEMA = "schema";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private ContentJson() {}

    public static String write(ProfileContent content) {
        return MAPPER.writeValueAsString(tree(content));
    }

    /** @throws IllegalArgumentException when the JSON was written by a later version of Liaison */
    public static ProfileContent read(String json) {
        ObjectNode tree = (ObjectNode) MAPPER.readTree(json);
        int version = tree.path(SCHEMA).asInt(SCHEMA_VERSION);
        if (version > SCHEMA_VERSION) {
            throw new IllegalArgumentException("This profile was written by a later version of Liaison (content schema "
                    + version + ", this one reads up to " + SCHEMA_VERSION + ").");
        }
        tree.remove(SCHEMA);
        return MAPPER.treeToValue(tree, ProfileContent.class);
    }

    static ObjectNode tree(ProfileContent content) {
        ObjectNode tree = MAPPER.valueToTree(content);
        tree.put(SCHEMA, SCHEMA_VERSION);
        return tree;
    }

    static ProfileContent fromTree(JsonNode tree) {
        return read(MAPPER.writeValueAsString(tree));
    }
}
