package io.liaison.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.liaison.base.Sitemap;
import java.util.List;

/**
 * Why a request is not answered (RFC 9457).
 *
 * @param type an address that explains it
 * @param detail what to do
 * @param errors one for each parameter that cannot be taken
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ParameterError> errors) {

    static final String MEDIA_TYPE = "application/problem+json";

    /**
     * @param allowed the values there are, or empty where it is not a choice
     */
    record ParameterError(
            String parameter,
            String detail,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> allowed) {}

    Problem explainedAt(String address) {
        return new Problem(address, title, status, detail, errors);
    }

    static Problem badParameters(List<ParameterError> errors) {
        return of(
                400,
                "bad-parameter",
                "A parameter cannot be taken",
                errors.getFirst().detail(),
                errors);
    }

    static Problem notFound(String detail) {
        return of(404, "not-found", "Nothing is here", detail, List.of());
    }

    static Problem gone() {
        return of(
                410,
                "gone",
                "This profile has been withdrawn",
                "The partner is no longer part of the directory. Remove what you keep of it.",
                List.of());
    }

    static Problem methodNotAllowed() {
        return of(405, "method-not-allowed", "The API is read-only", "Use GET, HEAD or OPTIONS.", List.of());
    }

    static Problem notAcceptable(String type) {
        return of(406, "not-acceptable", "There is no such form of it", "Ask for " + type + ".", List.of());
    }

    private static Problem of(int status, String name, String title, String detail, List<ParameterError> errors) {
        return new Problem(Sitemap.api() + "#problem-" + name, title, status, detail, errors);
    }
}
