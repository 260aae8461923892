package io.liaison.delivery;

import io.liaison.base.PageHeaders;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** What stands before the bytes of an answer, whoever sends them (RFC 9110). */
final class AnswerHead {

    private static final String ZIPPED = "-gz";

    private static final Map<String, String> GUARDS = guards();

    private AnswerHead() {}

    /** Header fields of the answer, and of saying that nothing has changed. */
    static void describe(Answer answer, boolean isZipped, BiConsumer<String, String> field) {
        field.accept(HttpHeaders.CACHE_CONTROL, answer.caching());
        field.accept(HttpHeaders.ETAG, '"' + answer.entityTag() + (isZipped ? ZIPPED : "") + '"');
        field.accept(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        GUARDS.forEach((name, value) -> {
            if (!answer.headers().containsKey(name)) {
                field.accept(name, value);
            }
        });
        answer.headers().forEach((name, value) -> {
            if (!value.isEmpty()) {
                field.accept(name, value);
            }
        });
    }

    /** Header fields of the content itself. */
    static void describeContent(Answer answer, boolean isZipped, BiConsumer<String, String> field) {
        field.accept(HttpHeaders.CONTENT_TYPE, answer.type());
        if (isZipped) {
            field.accept(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
    }

    /** Either form of the content counts as the same: the browser keeps what it has. */
    static boolean isKnown(Answer answer, @Nullable String ifNoneMatch) {
        return ifNoneMatch != null
                && (ifNoneMatch.strip().equals("*")
                        || ifNoneMatch.contains('"' + answer.entityTag() + '"')
                        || ifNoneMatch.contains('"' + answer.entityTag() + ZIPPED + '"'));
    }

    static boolean isZipped(Answer answer, @Nullable String acceptEncoding) {
        return answer.zipped().length > 0 && takesGzip(acceptEncoding);
    }

    private static Map<String, String> guards() {
        Map<String, String> guards = new HashMap<>(PageHeaders.EVERYWHERE);
        guards.put("Content-Security-Policy", PageHeaders.PLAIN_CONTENT_SECURITY_POLICY);
        guards.put("X-Frame-Options", "DENY");
        return Map.copyOf(guards);
    }

    private static boolean takesGzip(@Nullable String accepted) {
        if (accepted == null) {
            return false;
        }
        for (int start = 0, end; start < accepted.length(); start = end + 1) {
            int comma = accepted.indexOf(',', start);
            end = comma < 0 ? accepted.length() : comma;
            String coding = accepted.substring(start, end).strip();
            int weight = coding.indexOf(';');
            if ((weight < 0 ? coding : coding.substring(0, weight).strip()).equalsIgnoreCase("gzip")) {
                return weight < 0 || !isZero(coding.substring(weight + 1).strip());
            }
        }
        return false;
    }

    private static boolean isZero(String weight) {
        return weight.toLowerCase(Locale.ROOT).matches("q=0(\\.0*)?");
    }
}
