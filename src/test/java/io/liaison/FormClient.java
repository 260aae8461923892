package io.liaison;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A browser as far as plain forms need one, in a network of its own: it keeps cookies, sends a form with all its fields, and follows no redirect by
 * itself.
 */
public final class FormClient {

    private static final AtomicInteger NETWORKS = new AtomicInteger();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .localAddress(nextNetwork())
            .build();
    private final String site;

    public FormClient(int port) {
        site = "http://localhost:" + port;
    }

    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(site + path)).header("Accept", "text/html");
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Sends the page's first form, filled in. */
    public HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> typed, String... headers) {
        Element form = page(page).selectFirst("main form[method=post]");
        if (form == null) {
            throw new AssertionError("There is no form in " + page.body());
        }
        Map<String, String> fields = new HashMap<>();
        form.select("input[name]").forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        fields.putAll(typed);
        return post(page.uri().resolve(form.attr("action")).toString().substring(site.length()), fields, headers);
    }

    public HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream().map(FormClient::encoded).collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Signs in with the sign-in page's form. */
    public HttpResponse<String> signIn(String email, String password) {
        return submit(get("/login"), Map.of("username", email, "password", password));
    }

    /** As Flow's client sends its messages. */
    public HttpResponse<String> postJson(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(site + path))
                .header("Content-Type", "application/json;charset=UTF-8")
                .POST(BodyPublishers.ofString(body)));
    }

    public void forgetCookies() {
        cookies.getCookieStore().removeAll();
    }

    /** The value of a cookie, or an empty text. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    public List<String> cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::getName)
                .toList();
    }

    public static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body(), answer.uri().toString());
    }

    /** Where the answer leads, or an empty text. */
    public static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static InetAddress nextNetwork() {
        int number = NETWORKS.incrementAndGet();
        return InetAddress.ofLiteral("127." + (100 + number / 250) + "." + number % 250 + ".1");
    }

    private static String encoded(Entry<String, String> field) {
        return URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8);
    }
}
