package io.liaison.bench;

import io.liaison.bench.generator.Accounts;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs in with the plain form, as a browser without script. */
final class Visitor {

    private static final String SESSION = "JSESSIONID";
    private static final Pattern TOKEN = Pattern.compile("<input[^>]*name=\"_csrf\"[^>]*>");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private final Site site;

    Visitor(Site site) {
        this.site = site;
    }

    /** @return the header line that makes a request one of this account */
    String signIn(String email) throws IOException, InterruptedException {
        String form =
                send(HttpRequest.newBuilder(URI.create(site.address("/login")))).body();
        Matcher field = TOKEN.matcher(form);
        Matcher token = field.find() ? VALUE.matcher(field.group()) : VALUE.matcher("");
        if (!token.find()) {
            throw new IOException("The sign-in page has no token.");
        }
        String typed = "_csrf=" + encoded(token.group(1)) + "&username=" + encoded(email) + "&password="
                + encoded(Accounts.PASSWORD);
        send(HttpRequest.newBuilder(URI.create(site.address("/login")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(typed)));
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(SESSION))
                .map(cookie -> "Cookie: " + SESSION + "=" + cookie.getValue())
                .findFirst()
                .orElseThrow(() -> new IOException(email + " could not sign in."));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
