package io.liaison.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Three-way merge of two edits of the same content, field by field; parts that have an id (offers, sections, news, contacts) are matched by it
 * and merged field by field too. Where both sides changed the same field differently, mine is taken and the place is reported with what theirs was.
 */
public final class ContentMerge {

    private final List<Conflict> conflicts = new ArrayList<>();

    private ContentMerge() {}

    /**
     * A field that both sides changed.
     *
     * @param place path such as {@code overview} or {@code offers/k3v9x2m1q0/title}
     * @param theirs what the other side wrote, as text
     */
    public record Conflict(String place, String theirs) {}

    public record Merged(ProfileContent content, List<Conflict> conflicts) {}

    /** Merges what changed from base to mine into theirs. */
    public static Merged merge(ProfileContent base, ProfileContent mine, ProfileContent theirs) {
        ContentMerge merge = new ContentMerge();
        JsonNode merged = merge.objects("", ContentJson.tree(base), ContentJson.tree(mine), ContentJson.tree(theirs));
        return new Merged(ContentJson.fromTree(merged), List.copyOf(merge.conflicts));
    }

    /** Mine, with what theirs says at one place of a {@link Conflict}. */
    public static ProfileContent take(ProfileContent mine, ProfileContent theirs, String place) {
        ObjectNode merged = ContentJson.tree(mine);
        int last = place.lastIndexOf('/');
        JsonNode parent = at(merged, place.substring(0, Math.max(last, 0)));
        JsonNode theirValue = at(ContentJson.tree(theirs), place);
        if (parent instanceof ObjectNode object && theirValue != null) {
            object.set(place.substring(last + 1), theirValue);
        }
        return ContentJson.fromTree(merged);
    }

    /** What the content says at the place of a {@link Conflict}, as text. */
    public static String textAt(ProfileContent content, String place) {
        JsonNode value = at(ContentJson.tree(content), place);
        return value == null ? "" : readable(value);
    }

    private static @Nullable JsonNode at(JsonNode tree, String place) {
        JsonNode found = tree;
        for (String step : place.isEmpty() ? new String[0] : place.split("/")) {
            found = found instanceof ArrayNode list && haveIds(list)
                    ? byId(list).get(step)
                    : found.get(step);
            if (found == null) {
                return null;
            }
        }
        return found;
    }

    private JsonNode objects(String place, ObjectNode base, ObjectNode mine, ObjectNode theirs) {
        ObjectNode merged = mine.objectNode();
        Set<String> names = new LinkedHashSet<>(theirs.propertyNames());
        names.addAll(mine.propertyNames());
        for (String name : names) {
            JsonNode value = values(place + name, base.get(name), mine.get(name), theirs.get(name));
            if (value != null) {
                merged.set(name, value);
            }
        }
        return merged;
    }

    private @Nullable JsonNode values(
            String place, @Nullable JsonNode base, @Nullable JsonNode mine, @Nullable JsonNode theirs) {
        if (same(base, mine) || same(mine, theirs)) {
            return theirs;
        }
        if (same(base, theirs)) {
            return mine;
        }
        if (base instanceof ArrayNode baseList
                && mine instanceof ArrayNode myList
                && theirs instanceof ArrayNode theirList
                && haveIds(myList)
                && haveIds(theirList)) {
            return lists(place + "/", byId(baseList), byId(myList), byId(theirList));
        }
        conflicts.add(new Conflict(place, theirs == null ? "" : readable(theirs)));
        return mine;
    }

    /** My order, my additions and removals; their additions at the end, their changes within. What one removed and the other changed stays. */
    private ArrayNode lists(
            String place, Map<String, ObjectNode> base, Map<String, ObjectNode> mine, Map<String, ObjectNode> theirs) {
        ArrayNode merged = JsonNodeFactory.instance.arrayNode();
        boolean iMovedThem = !List.copyOf(common(base, mine)).equals(List.copyOf(common(mine, base)));
        Set<String> order = new LinkedHashSet<>((iMovedThem ? mine : theirs).keySet());
        order.addAll(mine.keySet());
        order.addAll(theirs.keySet());
        for (String id : order) {
            ObjectNode inBase = base.get(id);
            ObjectNode inMine = mine.get(id);
            ObjectNode inTheirs = theirs.get(id);
            if (inMine != null && inTheirs != null) {
                merged.add(objects(place + id + "/", inBase == null ? inMine.objectNode() : inBase, inMine, inTheirs));
            } else {
                ObjectNode only = inMine != null ? inMine : inTheirs;
                boolean removedByOther = inBase != null;
                if (only != null && !(removedByOther && only.equals(inBase))) {
                    merged.add(only);
                }
            }
        }
        return merged;
    }

    private static Set<String> common(Map<String, ObjectNode> ordered, Map<String, ObjectNode> other) {
        Set<String> ids = new LinkedHashSet<>(ordered.keySet());
        ids.retainAll(other.keySet());
        return ids;
    }

    private static boolean same(@Nullable JsonNode one, @Nullable JsonNode other) {
        return one == null ? other == null : one.equals(other);
    }

    private static boolean haveIds(ArrayNode list) {
        return list.valueStream().allMatch(part -> part.isObject() && part.has("id"));
    }

    private static Map<String, ObjectNode> byId(ArrayNode list) {
        Map<String, ObjectNode> parts = new LinkedHashMap<>();
        list.valueStream().forEach(part -> parts.put(part.get("id").asString(), (ObjectNode) part));
        return parts;
    }

    private static String readable(JsonNode value) {
        return switch (value) {
            case ArrayNode list ->
                list.valueStream().map(ContentMerge::readable).collect(Collectors.joining("\n"));
            case ObjectNode object ->
                object.valueStream()
                        .filter(JsonNode::isString)
                        .map(JsonNode::asString)
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(": "));
            case JsonNode scalar -> scalar.isNull() ? "" : scalar.asString();
        };
    }
}
