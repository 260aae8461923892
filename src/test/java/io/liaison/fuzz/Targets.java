package io.liaison.fuzz;

import io.liaison.base.Sitemap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every address that answers, and what may stand in it: from the list of screens, the controllers and the description of the API. */
final class Targets {

    private static final List<String> FILES = List.of(
            "/css/public.css",
            "/js/live.js",
            "/icons/symbol.svg",
            "/fonts/",
            "/webjars/x",
            "/robots.txt",
            "/favicon.ico",
            "/llms.txt",
            "/feed.atom",
            "/sitemap.xml",
            "/sitemap-1.xml",
            "/og.png",
            "/og/{slug}.png",
            "/embed/{slug}",
            "/export.csv",
            "/export.json",
            "/v3/api-docs",
            "/api",
            "/error",
            "/logout",
            "/actuator/health",
            "/VAADIN/push",
            "/VAADIN/build/x.js",
            "/VAADIN/dynamic/resource/0/{token}/x",
            "/VAADIN/upload/0/0/{token}",
            "/vaadinServlet/",
            "/sw.js",
            "/manifest.webmanifest",
            "/nothing");

    private static final List<String> NAMES = List.of(
            "v-r",
            "v-uiId",
            "location",
            "query",
            "debug",
            "username",
            "password",
            "next",
            "_csrf",
            "token",
            "action",
            "email",
            "name",
            "message",
            "note",
            "field",
            "from",
            "to",
            "revision",
            "request",
            "who",
            "what",
            "partner",
            "sent",
            "continue",
            "List-Unsubscribe",
            "organisation",
            "consent",
            "website",
            "v");

    private static final Map<String, List<String>> VALUES = Map.of(
            "slug", List.of("actris", "nobody"),
            "offer", List.of("facility-rental", "technology-transfer", "nothing"),
            "token", List.of("x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "abc.def"),
            "submission", List.of("00000000-0000-0000-0000-000000000000", "x"),
            "sha256", List.of("0".repeat(64), "f".repeat(64), "x"));

    private final List<String> paths;
    private final List<String> parameters;

    private Targets(SortedSet<String> paths, SortedSet<String> parameters) {
        this.paths = List.copyOf(paths);
        this.parameters = List.copyOf(parameters);
    }

    /** @param apiDocument the description of the API as the server gives it */
    static Targets of(ApplicationContext context, byte[] apiDocument, SortedSet<String> publicParameters) {
        SortedSet<String> paths = new TreeSet<>(FILES);
        SortedSet<String> parameters = new TreeSet<>(NAMES);
        parameters.addAll(publicParameters);
        Sitemap.routes().forEach(route -> paths.add("/" + route.replaceAll(":(\\w+)", "{$1}")));
        context.getBeansOfType(RequestMappingHandlerMapping.class)
                .values()
                .forEach(mapping ->
                        mapping.getHandlerMethods().keySet().forEach(info -> paths.addAll(info.getPatternValues())));
        JsonNode described = JsonMapper.shared().readTree(apiDocument).path("paths");
        paths.addAll(described.propertyNames());
        described
                .findValues("parameters")
                .forEach(list -> list.forEach(
                        parameter -> parameters.add(parameter.path("name").asString(""))));
        parameters.remove("");
        return new Targets(paths, parameters);
    }

    int size() {
        return paths.size();
    }

    String any(Dice dice) {
        String path = filled(dice.of(paths), dice);
        if (dice.chance(8)) {
            path = dice.broken(path);
        }
        return path + query(dice);
    }

    String parameter(Dice dice) {
        return dice.chance(90) ? dice.of(parameters) : dice.encodedJunk();
    }

    private String query(Dice dice) {
        if (dice.chance(35)) {
            return "";
        }
        List<String> pairs = new ArrayList<>();
        for (int pair = dice.upTo(4); pair >= 0; pair--) {
            String name = parameter(dice);
            pairs.add(name + (dice.chance(90) ? "=" : "") + value(name, dice));
        }
        return "?" + String.join(dice.chance(95) ? "&" : dice.junk(), pairs);
    }

    String value(String name, Dice dice) {
        if (name.equals("v-r")) {
            return dice.chance(80)
                    ? dice.of("init", "uidl", "heartbeat", "push", "webcomponent", "dummy", "x", "i18n")
                    : dice.junk();
        }
        return dice.chance(50)
                ? dice.of("actris", "1", "facility-rental", "singapore", "rooms", "actris/facility-rental", "name")
                : dice.encodedJunk();
    }

    private static String filled(String path, Dice dice) {
        String filled = path;
        while (filled.contains("{")) {
            int from = filled.indexOf('{');
            int to = filled.indexOf('}', from);
            if (to < 0) {
                return filled;
            }
            String name = filled.substring(from + 1, to);
            String value = dice.chance(60) ? dice.of(VALUES.getOrDefault(name, List.of("x", "1"))) : dice.encodedJunk();
            filled = filled.substring(0, from) + value.replace("{", "") + filled.substring(to + 1);
        }
        return filled;
    }
}
