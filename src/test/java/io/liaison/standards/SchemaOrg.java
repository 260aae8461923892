package io.liaison.standards;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Structured data held against the terms of schema.org: known types, properties that these types have, values that these properties take. */
public final class SchemaOrg {

    private static final Map<String, List<String>> PARENTS = new HashMap<>();
    private static final Map<String, Property> PROPERTIES = new HashMap<>();

    private final List<String> violations = new ArrayList<>();
    private final Map<String, String> typesById = new HashMap<>();

    private record Property(List<String> domains, List<String> ranges) {}

    static {
        try (BufferedReader terms = new BufferedReader(new InputStreamReader(
                SchemaOrg.class.getResourceAsStream("/standards/schema-org.txt"), StandardCharsets.UTF_8))) {
            terms.lines().filter(line -> !line.startsWith("#")).forEach(SchemaOrg::learn);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private SchemaOrg() {}

    /** What is wrong with the structured data of a page. */
    public static List<String> violations(String json) {
        SchemaOrg check = new SchemaOrg();
        JsonNode page = JsonMapper.shared().readTree(json);
        if (!page.path("@context").asString("").equals("https://schema.org")) {
            check.violations.add("No context");
        }
        List<JsonNode> things = new ArrayList<>(page.path("@graph").values());
        if (things.isEmpty()) {
            things.add(page);
        }
        things.forEach(check::remember);
        things.forEach(thing -> check.checkThing("", thing));
        return check.violations;
    }

    private static void learn(String line) {
        String[] words = line.split(" ");
        if (words[0].equals("type")) {
            PARENTS.put(words[1], words.length > 3 ? List.of(words).subList(3, words.length) : List.of());
        } else {
            List<String> rest = Arrays.asList(words);
            int is = rest.indexOf("is");
            PROPERTIES.put(words[1], new Property(rest.subList(3, is), rest.subList(is + 1, rest.size())));
        }
    }

    private void remember(JsonNode thing) {
        if (thing.has("@id") && thing.has("@type")) {
            typesById.put(thing.path("@id").asString(), thing.path("@type").asString());
        }
        thing.values().forEach(this::remember);
    }

    private void checkThing(String place, JsonNode thing) {
        String type = thing.path("@type").asString("");
        if (!PARENTS.containsKey(type)) {
            violations.add(place + ": no such type: " + type);
            return;
        }
        for (Map.Entry<String, JsonNode> entry : thing.properties()) {
            if (!entry.getKey().startsWith("@")) {
                checkProperty(place + "/" + type, type, entry.getKey(), entry.getValue());
            }
        }
    }

    private void checkProperty(String place, String type, String name, JsonNode value) {
        // An annotation of an action's property: what its user is to fill in.
        boolean isInput = name.endsWith("-input");
        Property property = PROPERTIES.get(isInput ? name.substring(0, name.length() - 6) : name);
        if (property == null || property.domains().stream().noneMatch(domain -> is(type, domain))) {
            violations.add(place + ": no property " + name);
            return;
        }
        for (JsonNode one : value.isArray() ? value.values() : List.of(value)) {
            if (one.isObject() && one.has("@type")) {
                checkThing(place + "/" + name, one);
            }
            if (!isInput && !fits(one, property.ranges())) {
                violations.add(place + ": " + name + " does not take " + one);
            }
        }
    }

    private boolean fits(JsonNode value, List<String> ranges) {
        if (value.isObject()) {
            String type = value.has("@type")
                    ? value.path("@type").asString()
                    : typesById.getOrDefault(value.path("@id").asString(), "Thing");
            boolean isElsewhere = !value.has("@type")
                    && !typesById.containsKey(value.path("@id").asString());
            return isElsewhere ? ranges.contains("Thing") : ranges.stream().anyMatch(range -> is(type, range));
        }
        if (value.isBoolean()) {
            return ranges.contains("Boolean");
        }
        if (value.isNumber()) {
            return ranges.contains("Number") || ranges.contains("Integer");
        }
        String text = value.asString();
        return !text.isBlank()
                && (ranges.contains("Text")
                        || ranges.contains("URL") && text.matches("https?://\\S+")
                        || ranges.contains("Date") && text.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?")
                        || ranges.contains("DateTime") && text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"));
    }

    private static boolean is(String type, String wanted) {
        Set<String> seen = new HashSet<>();
        List<String> kinds = new ArrayList<>(List.of(type));
        while (!kinds.isEmpty()) {
            String kind = kinds.removeLast();
            if (kind.equals(wanted)) {
                return true;
            }
            if (seen.add(kind)) {
                kinds.addAll(PARENTS.getOrDefault(kind, List.of()));
            }
        }
        return false;
    }
}
