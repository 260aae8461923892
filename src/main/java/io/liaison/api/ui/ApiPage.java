package io.liaison.api.ui;

import static io.liaison.markup.Markup.block;
import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;

import io.liaison.base.Sitemap;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
import io.liaison.profile.page.PublicPage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Explains the API: how to begin, every address, every field, every problem. */
final class ApiPage {

    private static final Map<String, String> PROBLEMS = problems();

    private final JsonNode document;
    private final String site;

    private ApiPage(JsonNode document) {
        this.document = document;
        this.site = document.at("/servers/0/url").asString();
    }

    static PublicPage of(JsonNode document) {
        ApiPage page = new ApiPage(document);
        return new PublicPage(
                "The directory for programs",
                document.at("/info/summary").asString(),
                Sitemap.api(),
                true,
                null,
                null,
                page.main());
    }

    private Node main() {
        List<Element> blocks = new ArrayList<>();
        blocks.add(beginning());
        document.path("paths")
                .properties()
                .forEach(path -> blocks.add(new ApiOperation(document, path.getKey()).block()));
        blocks.add(ApiFields.block(document.at("/components/schemas")));
        blocks.add(troubles());
        return element(
                "div",
                "",
                head(),
                element("div", "width profile__body", contents(blocks), element("div", "profile__content", blocks)));
    }

    private Node head() {
        return element(
                "div",
                "profile__head",
                element(
                        "div",
                        "width",
                        text("h1", "task__title", "The directory for programs"),
                        text("p", "task__lead", document.at("/info/summary").asString()),
                        text("p", "api__rules", document.at("/info/description").asString()),
                        element(
                                "p",
                                "api__description",
                                new Text("Version 1. The same as a file for programs: "),
                                link(Sitemap.apiDocument(), "", "OpenAPI 3.1 description"))));
    }

    private Element beginning() {
        String list = site + Sitemap.apiPartners();
        return block(
                "begin",
                "To begin",
                example("Who has a clean room, and for whom?", "curl '" + list + "?q=clean+room'"),
                example(
                        "Everything one partner says, with its long texts as Markdown and as HTML:",
                        "curl '" + list + "/actris'"),
                example("Every partner, a hundred at a time: follow next until there is none.", """
                        next='%s?limit=100'
                        while [ "$next" != null ]; do
                          page=$(curl -s "$next")
                          echo "$page" | jq -r '.partners[].name'
                          next=$(echo "$page" | jq -r '.next')
                        done""".formatted(list)),
                example(
                        "Ask again later, and only hear of it if something has changed:",
                        "curl -s --etag-save tag --etag-compare tag -w '%{http_code}\\n' -o answer.json '" + list
                                + "'"));
    }

    private static Element example(String what, String lines) {
        return element("div", "api__example", text("p", "", what), ApiOperation.code(lines));
    }

    private static Element troubles() {
        List<Node> list = new ArrayList<>();
        PROBLEMS.forEach((name, explanation) -> {
            list.add(element("dt", "", text("code", "", name)).attr("id", "problem-" + name));
            list.add(text("dd", "", explanation));
        });
        return block(
                "problems",
                "When something is wrong",
                text(
                        "p",
                        "",
                        "Every answer that is not what was asked for says why as JSON (RFC 9457). Its type leads to one of"
                                + " these explanations."),
                element("dl", "api__problems", list));
    }

    private static Node contents(List<Element> blocks) {
        Element title = text("h2", "toc__title", "On this page").attr("id", "toc-title");
        List<Element> entries = blocks.stream()
                .map(block -> link(
                        "#" + block.attribute("id"),
                        "",
                        block.children().getFirst().text()))
                .map(link -> element("li", "", link))
                .toList();
        return element("nav", "toc", title, element("ul", "toc__list", entries)).attr("aria-labelledby", "toc-title");
    }

    private static Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        problems.put(
                "bad-parameter",
                "400. A parameter has no such name or cannot have this value. The list errors names each one and, where it"
                        + " is a choice, what is allowed.");
        problems.put(
                "not-found",
                "404. No partner is listed at this address, or the API has no such address. Search for the name.");
        problems.put(
                "gone",
                "410. The partner has left the directory. It will not come back at this address; remove what you keep of it.");
        problems.put("method-not-allowed", "405. Nothing can be changed here. Use GET, HEAD or OPTIONS.");
        problems.put("not-acceptable", "406. The answer exists only in the form that detail names.");
        return problems;
    }
}
