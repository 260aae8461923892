package io.liaison.api;

import io.liaison.base.Installation;
import io.liaison.base.Sitemap;
import io.liaison.delivery.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes answers of what the API says, with the headers that all of them carry. */
@Component
class ApiJson {

    static final String MEDIA_TYPE = "application/json";

    /** Pages of any other site may read every answer. */
    static final Map<String, String> HEADERS = Map.of(
            "Access-Control-Allow-Origin", "*",
            "Access-Control-Expose-Headers", "ETag, Link, Liaison-Complete",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "X-Robots-Tag", "noindex");

    private final JsonMapper json = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();
    private final Installation installation;

    ApiJson(Installation installation) {
        this.installation = installation;
    }

    /** @param links further links in the form of RFC 8288 */
    Answer answer(Object said, String... links) {
        return Answer.file(MEDIA_TYPE, Answer.ASK_AGAIN, json.writeValueAsBytes(said))
                .with(headers(links));
    }

    /** Bytes that are JSON already. */
    Answer answer(byte[] said) {
        return Answer.file(MEDIA_TYPE, Answer.ASK_AGAIN, said).with(headers());
    }

    Answer problem(Problem problem) {
        return Answer.of(problem.status(), Problem.MEDIA_TYPE, Answer.ASK_AGAIN, bytes(problem))
                .with(headers());
    }

    Answer moved(String path) {
        return Answer.moved(installation.address(path)).with(headers());
    }

    /** The problem with an address that can be opened from anywhere. */
    byte[] bytes(Problem problem) {
        return json.writeValueAsBytes(problem.explainedAt(installation.address(problem.type())));
    }

    String text(Object said) {
        return json.writeValueAsString(said);
    }

    String link(String relation, String path) {
        return "<" + installation.address(path) + ">; rel=\"" + relation + "\"";
    }

    private Map<String, String> headers(String... links) {
        List<String> all = new ArrayList<>(List.of(links));
        all.add(link("service-desc", Sitemap.apiDocument()));
        all.add(link("service-doc", Sitemap.api()));
        Map<String, String> headers = new HashMap<>(HEADERS);
        headers.put("Link", String.join(", ", all));
        return headers;
    }
}
