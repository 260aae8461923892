package io.liaison.delivery;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** Which address a reader asks for. */
final class AskedAddress {

    private static final String FROM_FLOW = "v-r=";
    private static final int LONGEST_TO_TIDY = 4000;

    private AskedAddress() {}

    /** Whether somebody wants to read, rather than to send something or to go on in Flow's own client. */
    static boolean isForReaders(Request request) {
        return (HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod()))
                && !isFromFlow(request.getHttpURI().getQuery());
    }

    /** Without parameters that have no meaning anywhere here, such as those that other sites add to count their visitors. Null where that changes nothing. */
    static @Nullable String tidy(HttpURI address, Set<String> parameters) {
        String query = address.getQuery();
        if (query == null || query.length() > LONGEST_TO_TIDY) {
            return null;
        }
        String known = Arrays.stream(query.split("&"))
                .filter(parameter -> parameters.contains(name(parameter)))
                .collect(Collectors.joining("&"));
        if (known.length() == query.length()) {
            return null;
        }
        return known.isEmpty() ? address.getPath() : address.getPath() + "?" + known;
    }

    private static String name(String parameter) {
        int equals = parameter.indexOf('=');
        return equals < 0 ? parameter : parameter.substring(0, equals);
    }

    private static boolean isFromFlow(@Nullable String query) {
        return query != null && (query.startsWith(FROM_FLOW) || query.contains("&" + FROM_FLOW));
    }
}
