package io.liaison.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Places within content: paths such as {@code overview} or {@code offers/k3v9x2m1q0/title}. A step into a list is the id of a part, the term of an
 * audience, or a number from 0.
 */
public final class ContentPlaces {

    private static final JsonMapper MAPPER = new JsonMapper();

    private ContentPlaces() {}

    /** The field a place belongs to, as {@link ContentMerge} sees fields: lists without ids are one field. */
    public static String fieldOf(String place) {
        String[] steps = place.split("/");
        return steps.length < 3 || !isPartList(steps[0]) ? steps[0] : steps[0] + "/" + steps[1] + "/" + steps[2];
    }

    /** The fields in which two contents differ; a list of parts itself when parts came, went or moved. */
    public static Set<String> changed(ProfileContent before, ProfileContent after) {
        Set<String> places = new LinkedHashSet<>();
        if (!before.equals(after)) {
            compare("", ContentJson.tree(before), ContentJson.tree(after), places);
        }
        return places;
    }

    /** What the content says at a place, as JSON; empty when there is no such place. */
    public static Optional<String> jsonAt(ProfileContent content, String place) {
        return Optional.ofNullable(at(ContentJson.tree(content), place)).map(MAPPER::writeValueAsString);
    }

    /** The content with this JSON at a place; the same content when there is no such place or the JSON does not fit. */
    public static ProfileContent with(ProfileContent content, String place, String json) {
        try {
            return put(content, place, MAPPER.readTree(json));
        } catch (RuntimeException unfit) {
            return content;
        }
    }

    /** The content with this text at a place; the same content when there is no text at that place. */
    public static ProfileContent withText(ProfileContent content, String place, String text) {
        JsonNode now = at(ContentJson.tree(content), place);
        return now != null && now.isString() ? put(content, place, JsonNodeFactory.instance.stringNode(text)) : content;
    }

    /** Whether a place holds a text, and not a list, a picture or a call to action. */
    public static boolean isText(ProfileContent content, String place) {
        JsonNode found = at(ContentJson.tree(content), place);
        return found != null && found.isString();
    }

    /** The text at a place; empty when there is none. */
    public static String textAt(ProfileContent content, String place) {
        JsonNode found = at(ContentJson.tree(content), place);
        return found != null && found.isString() ? found.asString() : "";
    }

    /** The same place with parts called by their id, and audiences by their term, in place of their number. */
    static String byName(String place, ProfileContent content) {
        List<String> steps = new ArrayList<>();
        JsonNode found = ContentJson.tree(content);
        for (String step : place.split("/")) {
            JsonNode next = found instanceof ArrayNode list ? within(list, step) : found.path(step);
            String name = found instanceof ArrayNode && next != null
                    ? next.path("id").asString(next.path("term").asString(step))
                    : step;
            steps.add(name);
            found = next == null ? JsonNodeFactory.instance.missingNode() : next;
        }
        return String.join("/", steps);
    }

    /**
     * What can stand, as JSON, where a value is not valid: what stood there before, or nothing. Of a list of parts that is too long, the parts that were
     * there before stay as they are written now.
     */
    static String validInstead(String place, ProfileContent written, ProfileContent before) {
        JsonNode now = at(ContentJson.tree(written), place);
        JsonNode then = at(ContentJson.tree(before), place);
        if (now instanceof ArrayNode parts && isPartList(place) && then instanceof ArrayNode former) {
            ArrayNode kept = parts.arrayNode();
            parts.valueStream()
                    .filter(part -> ids(former).contains(part.path("id").asString("")))
                    .forEach(kept::add);
            return MAPPER.writeValueAsString(kept);
        }
        JsonNode nothing = now instanceof ArrayNode
                ? JsonNodeFactory.instance.arrayNode()
                : JsonNodeFactory.instance.stringNode("");
        return MAPPER.writeValueAsString(then == null || then.getNodeType() != nothing.getNodeType() ? nothing : then);
    }

    private static boolean isPartList(String name) {
        return List.of("offers", "sections", "news", "contacts").contains(name);
    }

    private static ProfileContent put(ProfileContent content, String place, JsonNode value) {
        ObjectNode tree = ContentJson.tree(content);
        int last = place.lastIndexOf('/');
        JsonNode parent = at(tree, place.substring(0, Math.max(last, 0)));
        String step = place.substring(last + 1);
        if (parent instanceof ObjectNode object && object.has(step)) {
            object.set(step, value);
        } else if (parent instanceof ArrayNode list
                && step.matches("\\d{1,3}")
                && Integer.parseInt(step) < list.size()) {
            list.set(Integer.parseInt(step), value);
        }
        return ContentJson.fromTree(tree);
    }

    private static @Nullable JsonNode at(JsonNode tree, String place) {
        JsonNode found = tree;
        for (String step : place.isEmpty() ? new String[0] : place.split("/")) {
            found = found instanceof ArrayNode list ? within(list, step) : found.get(step);
            if (found == null) {
                return null;
            }
        }
        return found;
    }

    private static @Nullable JsonNode within(ArrayNode list, String step) {
        return list.valueStream()
                .filter(part -> step.equals(part.path("id").asString(""))
                        || step.equals(part.path("term").asString("")))
                .findFirst()
                .orElseGet(() -> step.matches("\\d{1,3}") ? list.get(Integer.parseInt(step)) : null);
    }

    private static void compare(String place, ObjectNode before, ObjectNode after, Set<String> places) {
        for (String name : after.propertyNames()) {
            JsonNode one = before.get(name);
            JsonNode other = after.get(name);
            if (!Objects.equals(one, other)) {
                if (place.isEmpty()
                        && isPartList(name)
                        && one instanceof ArrayNode parts
                        && other instanceof ArrayNode) {
                    compareParts(name, parts, (ArrayNode) other, places);
                } else {
                    places.add(place + name);
                }
            }
        }
    }

    private static void compareParts(String name, ArrayNode before, ArrayNode after, Set<String> places) {
        if (!ids(before).equals(ids(after))) {
            places.add(name);
        }
        after.valueStream().forEach(part -> {
            String id = part.path("id").asString("");
            if (within(before, id) instanceof ObjectNode former) {
                compare(name + "/" + id + "/", former, (ObjectNode) part, places);
            }
        });
    }

    private static List<String> ids(ArrayNode parts) {
        List<String> ids = new ArrayList<>();
        parts.forEach(part -> ids.add(part.path("id").asString("")));
        return ids;
    }
}
