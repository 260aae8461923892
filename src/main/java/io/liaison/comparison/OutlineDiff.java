package io.liaison.comparison;

import io.liaison.comparison.Change.Kind;
import io.liaison.comparison.Outline.Field;
import io.liaison.comparison.Outline.Part;
import io.liaison.comparison.Outline.PartList;
import io.liaison.comparison.Outline.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares two outlines. Parts are matched by their id; what an import gave a new id, by its title. */
final class OutlineDiff {

    private int unchanged;

    /** How many fields that say something were found to say the same, so far. */
    int unchanged() {
        return unchanged;
    }

    List<Change> compare(Outline before, Outline after) {
        List<Change> changes = new ArrayList<>(fields("", before.fields(), after.fields()));
        for (int index = 0; index < after.lists().size(); index++) {
            changes.addAll(parts(before.lists().get(index), after.lists().get(index)));
        }
        return List.copyOf(changes);
    }

    private List<Change> fields(String place, List<Field> before, List<Field> after) {
        List<Change> changes = new ArrayList<>();
        for (int index = 0; index < after.size(); index++) {
            Field field = after.get(index);
            Value was = before.get(index).value();
            if (!was.equals(field.value())) {
                changes.add(change(place + field.name(), field.label(), was, field.value()));
            } else if (saysSomething(was)) {
                unchanged++;
            }
        }
        return List.copyOf(changes);
    }

    private List<Change> parts(PartList before, PartList after) {
        Map<Part, Part> origins = origins(before.parts(), after.parts());
        List<Change> changes = new ArrayList<>();
        for (Part part : after.parts()) {
            Part origin = origins.get(part);
            if (origin == null) {
                changes.add(whole(after, part, Kind.ADDED));
            } else {
                corrected(after, origin, part).ifPresent(changes::add);
            }
        }
        before.parts().stream()
                .filter(part -> !origins.containsValue(part))
                .forEach(part -> changes.add(whole(before, part, Kind.REMOVED)));
        order(before.parts(), after, origins).ifPresent(changes::add);
        return changes;
    }

    private static Map<Part, Part> origins(List<Part> before, List<Part> after) {
        Map<Part, Part> origins = new LinkedHashMap<>();
        for (Part part : after) {
            before.stream()
                    .filter(was -> was.id().equals(part.id()))
                    .findFirst()
                    .ifPresent(was -> origins.put(part, was));
        }
        for (Part part : after) {
            if (!origins.containsKey(part)) {
                before.stream()
                        .filter(was -> !was.title().isBlank() && was.title().equalsIgnoreCase(part.title()))
                        .filter(was -> !origins.containsValue(was))
                        .findFirst()
                        .ifPresent(was -> origins.put(part, was));
            }
        }
        return origins;
    }

    private Change whole(PartList list, Part part, Kind kind) {
        String place = list.name() + "/" + part.id();
        List<Change> said = part.fields().stream()
                .filter(field -> saysSomething(field.value()))
                .map(field -> whole(place + "/" + field.name(), field, kind))
                .toList();
        return new Change.Part(place, named(list, part), kind, said);
    }

    private static Change whole(String place, Field field, Kind kind) {
        Value nothing =
                switch (field.value()) {
                    case Value.Prose prose -> new Value.Prose("");
                    case Value.Listed listed -> new Value.Listed(List.of());
                    case Value.Shown shown -> new Value.Shown(null);
                };
        return kind == Kind.ADDED
                ? change(place, field.label(), nothing, field.value())
                : change(place, field.label(), field.value(), nothing);
    }

    private Optional<Change> corrected(PartList list, Part was, Part part) {
        String place = list.name() + "/" + part.id();
        List<Change> changes = fields(place + "/", was.fields(), part.fields());
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change.Part(place, named(list, part), Kind.CHANGED, changes));
    }

    private static Optional<Change> order(List<Part> before, PartList after, Map<Part, Part> origins) {
        List<Integer> oldPositions = after.parts().stream()
                .flatMap(part -> Stream.ofNullable(origins.get(part)))
                .map(before::indexOf)
                .toList();
        Set<Integer> steady = Moves.steady(oldPositions);
        List<Change.Move> moves = new ArrayList<>();
        for (int index = 0; index < after.parts().size(); index++) {
            Part part = after.parts().get(index);
            int from = before.indexOf(origins.get(part));
            if (from >= 0 && !steady.contains(from)) {
                moves.add(new Change.Move(part.title(), from + 1, index + 1));
            }
        }
        return moves.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change.Order(after.name(), "Order of " + after.name(), moves));
    }

    private static String named(PartList list, Part part) {
        return part.title().isBlank() ? list.noun() + " without a title" : list.noun() + " “" + part.title() + "”";
    }

    private static Change change(String place, String label, Value before, Value after) {
        return switch (after) {
            case Value.Prose prose -> new Change.Text(place, label, ((Value.Prose) before).text(), prose.text());
            case Value.Listed listed -> new Change.Items(place, label, ((Value.Listed) before).items(), listed.items());
            case Value.Shown shown -> new Change.Image(place, label, ((Value.Shown) before).picture(), shown.picture());
        };
    }

    private static boolean saysSomething(Value value) {
        return switch (value) {
            case Value.Prose prose -> !prose.text().isBlank();
            case Value.Listed listed -> !listed.items().isEmpty();
            case Value.Shown shown -> shown.picture() != null;
        };
    }
}
