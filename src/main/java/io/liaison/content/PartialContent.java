package io.liaison.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes some of the changes between two contents and leaves the others. A change is named by its place: a field ({@code overview}), a part that was
 * added, removed or changed ({@code offers/k3v9x2m1q0}), one field of a part ({@code offers/k3v9x2m1q0/title}), or the order of a list
 * ({@code offers}).
 */
public final class PartialContent {

    private final Set<String> returned;

    private PartialContent(Set<String> returned) {
        this.returned = returned;
    }

    /** What is live, with every change of what was submitted but those at the returned places. */
    public static ProfileContent accept(ProfileContent live, ProfileContent submitted, Set<String> returned) {
        if (returned.isEmpty()) {
            return submitted;
        }
        ObjectNode before = ContentJson.tree(live);
        ObjectNode after = ContentJson.tree(submitted);
        return ContentJson.fromTree(new PartialContent(returned).fields("", before, after));
    }

    /** The places of all changes, parts as wholes. */
    public static Set<String> places(ProfileContent live, ProfileContent submitted) {
        ObjectNode before = ContentJson.tree(live);
        ObjectNode after = ContentJson.tree(submitted);
        Set<String> places = new LinkedHashSet<>();
        for (String name : names(before, after)) {
            JsonNode was = before.get(name);
            JsonNode is = after.get(name);
            if (was instanceof ArrayNode wasList && is instanceof ArrayNode isList && areParts(wasList, isList)) {
                places.addAll(new PartList(name, wasList, isList).places());
            } else if (!same(was, is)) {
                places.add(name);
            }
        }
        return places;
    }

    private ObjectNode fields(String place, ObjectNode before, ObjectNode after) {
        ObjectNode taken = after.objectNode();
        for (String name : names(before, after)) {
            JsonNode was = before.get(name);
            JsonNode is = after.get(name);
            JsonNode value =
                    was instanceof ArrayNode wasList && is instanceof ArrayNode isList && areParts(wasList, isList)
                            ? parts(new PartList(name, wasList, isList), after.arrayNode())
                            : returned.contains(place + name) ? was : is;
            if (value != null) {
                taken.set(name, value);
            }
        }
        return taken;
    }

    private ArrayNode parts(PartList list, ArrayNode taken) {
        List<Part> kept = list.parts().stream().filter(this::isKept).toList();
        ordered(list, kept).forEach(part -> taken.add(taken(part)));
        return taken;
    }

    /** An added part goes when it is returned; a removed one stays then. */
    private boolean isKept(Part part) {
        boolean isReturned = returned.contains(part.place());
        return part.before() == null ? !isReturned : part.after() != null || isReturned;
    }

    private @Nullable JsonNode taken(Part part) {
        ObjectNode before = part.before();
        ObjectNode after = part.after();
        if (before == null || after == null) {
            return before == null ? after : before;
        }
        return returned.contains(part.place()) ? before : fields(part.place() + "/", before, after);
    }

    /** In the new order or, where that is returned, in the old one; what only the other order knows comes after its neighbour there. */
    private List<Part> ordered(PartList list, List<Part> kept) {
        return returned.contains(list.name())
                ? ordered(kept, Part::oldPosition, Part::newPosition)
                : ordered(kept, Part::newPosition, Part::oldPosition);
    }

    private static List<Part> ordered(List<Part> kept, Function<Part, Integer> leading, Function<Part, Integer> other) {
        List<Part> ordered = new ArrayList<>(kept.stream()
                .filter(part -> leading.apply(part) >= 0)
                .sorted(Comparator.comparing(leading))
                .toList());
        kept.stream()
                .filter(part -> leading.apply(part) < 0)
                .sorted(Comparator.comparing(other))
                .forEach(part -> ordered.add(afterItsNeighbour(part, ordered, other), part));
        return ordered;
    }

    private static int afterItsNeighbour(Part part, List<Part> ordered, Function<Part, Integer> position) {
        return ordered.stream()
                .filter(placed -> position.apply(placed) >= 0 && position.apply(placed) < position.apply(part))
                .max(Comparator.comparing(position))
                .map(neighbour -> ordered.indexOf(neighbour) + 1)
                .orElse(0);
    }

    /** A part of a list in both its forms; a position is -1 where it is not. */
    private record Part(
            String place,
            @Nullable ObjectNode before,
            int oldPosition,
            @Nullable ObjectNode after,
            int newPosition) {}

    /** A list before and after, its parts matched by their id, or by their title where they were written anew. */
    private record PartList(String name, ArrayNode before, ArrayNode after) {

        List<Part> parts() {
            List<Part> parts = new ArrayList<>();
            Set<Integer> matched = new HashSet<>();
            for (int index = 0; index < after.size(); index++) {
                ObjectNode part = (ObjectNode) after.get(index);
                int origin = origin(part, matched);
                matched.add(origin);
                parts.add(new Part(
                        place(part), origin < 0 ? null : (ObjectNode) before.get(origin), origin, part, index));
            }
            for (int index = 0; index < before.size(); index++) {
                if (!matched.contains(index)) {
                    ObjectNode part = (ObjectNode) before.get(index);
                    parts.add(new Part(place(part), part, index, null, -1));
                }
            }
            return parts;
        }

        Set<String> places() {
            Set<String> places = new LinkedHashSet<>();
            List<Part> parts = parts();
            parts.stream().filter(part -> !same(part.before(), part.after())).forEach(part -> places.add(part.place()));
            List<Integer> oldPositions = parts.stream()
                    .filter(part -> part.newPosition() >= 0 && part.oldPosition() >= 0)
                    .map(Part::oldPosition)
                    .toList();
            if (!oldPositions.equals(oldPositions.stream().sorted().toList())) {
                places.add(name);
            }
            return places;
        }

        private String place(ObjectNode part) {
            return name + "/" + part.get("id").asString();
        }

        private int origin(ObjectNode part, Set<Integer> matched) {
            int sameId = find(was -> was.get("id").equals(part.get("id")), matched);
            return sameId >= 0 ? sameId : find(was -> isTitledLike(was, part) && !isIn(after, was.get("id")), matched);
        }

        private int find(Function<JsonNode, Boolean> wanted, Set<Integer> matched) {
            for (int index = 0; index < before.size(); index++) {
                if (!matched.contains(index) && wanted.apply(before.get(index))) {
                    return index;
                }
            }
            return -1;
        }

        private static boolean isIn(ArrayNode list, JsonNode id) {
            return list.valueStream().anyMatch(part -> part.get("id").equals(id));
        }

        private static boolean isTitledLike(JsonNode one, JsonNode other) {
            return !title(one).isBlank() && title(one).equalsIgnoreCase(title(other));
        }

        private static String title(JsonNode part) {
            return Stream.of("title", "name")
                    .map(part::get)
                    .filter(title -> title != null)
                    .map(JsonNode::asString)
                    .findFirst()
                    .orElse("");
        }
    }

    private static Set<String> names(ObjectNode before, ObjectNode after) {
        Set<String> names = new LinkedHashSet<>(after.propertyNames());
        names.addAll(before.propertyNames());
        return names;
    }

    private static boolean areParts(ArrayNode before, ArrayNode after) {
        return Stream.concat(before.valueStream(), after.valueStream())
                .allMatch(part -> part.isObject() && part.has("id"));
    }

    private static boolean same(@Nullable JsonNode one, @Nullable JsonNode other) {
        return one == null ? other == null : one.equals(other);
    }
}
