package io.liaison.shell.flow;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The form of messages that Flow's client sends. Flow takes it for granted. */
final class MessageShape {

    private static final String RPC = "rpc";
    private static final String NODE = "node";

    /** What each kind of call must have, besides the node it is about. */
    private static final Map<String, Map<String, Predicate<JsonNode>>> CALLS = Map.of(
            "event", Map.of("event", JsonNode::isString),
            "mSync", Map.of("feature", JsonNode::isInt, "property", JsonNode::isString, "value", value -> true),
            "publishedEventHandler", Map.of("templateEventMethodName", JsonNode::isString),
            "channel", Map.of("channel", JsonNode::isInt, "args", JsonNode::isArray),
            "attachExistingElement",
                    Map.of(
                            "attachReqId", JsonNode::isInt,
                            "attachAssignedId", JsonNode::isInt,
                            "attachTagName", JsonNode::isString,
                            "attachIndex", JsonNode::isInt),
            "attachExistingElementById",
                    Map.of(
                            "attachReqId",
                            JsonNode::isInt,
                            "attachAssignedId",
                            JsonNode::isInt,
                            "attachId",
                            id -> true));

    /** The properties of elements, the only ones that a client writes. */
    private static final int ELEMENT_PROPERTIES = 1;

    private static final Set<String> WITHOUT_NODE = Set.of("navigation");

    private MessageShape() {}

    /** @throws MalformedMessage where it has another form */
    static void require(@Nullable String message) {
        JsonNode json = read(message);
        require(json.isObject(), "no object");
        requireNumber(json, "syncId");
        requireNumber(json, "clientId");
        JsonNode calls = json.get(RPC);
        require(calls != null && calls.isArray(), "no calls");
        calls.forEach(MessageShape::requireCall);
    }

    private static void requireCall(JsonNode call) {
        String type = call.path("type").asString("");
        Map<String, Predicate<JsonNode>> parts = CALLS.get(type);
        if (WITHOUT_NODE.contains(type)) {
            require(call.path("location").isString(), "no location");
            return;
        }
        if (parts == null) {
            throw new MalformedMessage("no such call");
        }
        require(call.path(NODE).isInt(), "no node");
        parts.forEach((name, form) -> require(call.has(name) && form.test(call.get(name)), name));
        require(!call.has("feature") || call.get("feature").intValue() == ELEMENT_PROPERTIES, "feature");
    }

    private static void requireNumber(JsonNode json, String name) {
        require(!json.has(name) || json.get(name).isInt(), name);
    }

    private static JsonNode read(@Nullable String message) {
        try {
            return JsonMapper.shared().readTree(message == null ? "" : message);
        } catch (JacksonException noJson) {
            throw new MalformedMessage("no JSON");
        }
    }

    private static void require(boolean isAsItMustBe, String otherwise) {
        if (!isAsItMustBe) {
            throw new MalformedMessage(otherwise);
        }
    }
}
