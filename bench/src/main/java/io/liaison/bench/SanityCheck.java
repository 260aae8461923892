package io.liaison.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Before anything is measured: pages of generated partners are whole, and the search finds them. */
final class SanityCheck {

    private static final int LOOKED_AT = 10;
    private static final int OK = 200;
    private static final int LONGEST_QUERY = 200;

    /** Among many partners, some share their name and the beginning of an offer. */
    private static final int MOST_PAGES = 5;

    private final Run run;

    SanityCheck(Run run) {
        this.run = run;
    }

    /** @throws IllegalStateException on the first partner that is not as generated */
    void check() throws IOException, InterruptedException {
        int partners = run.directory().partners();
        int step = Math.max(1, partners / LOOKED_AT);
        for (int partner = 1; partner <= partners; partner += step) {
            String slug = run.directory().slug(partner);
            checkPage("/partners/" + slug, run.directory().summary(partner));
            checkSearch(
                    slug, run.directory().name(partner) + " " + run.directory().offerWords(partner));
        }
    }

    private void checkPage(String path, String summary) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = run.site().get(path);
        String page = new String(answer.body(), StandardCharsets.UTF_8);
        require(answer.statusCode() == OK && page.contains(summary), path + " does not show its summary", page);
        require(answer.headers().firstValue("Set-Cookie").isEmpty(), path + " sets a cookie", page);
    }

    private void checkSearch(String slug, String words) throws IOException, InterruptedException {
        String meant = words.replace(" or ", " ");
        String query = meant.substring(0, Math.min(LONGEST_QUERY, meant.length()));
        String path = "/?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        String page = "";
        for (int number = 1; number <= MOST_PAGES && !page.contains("/partners/" + slug); number++) {
            page = new String(run.site().get(path + "&page=" + number).body(), StandardCharsets.UTF_8);
        }
        require(page.contains("/partners/" + slug), path + " does not find " + slug, page);
    }

    private static void require(boolean holds, String otherwise, String page) {
        if (!holds) {
            throw new IllegalStateException(
                    otherwise + ". The page begins: " + page.substring(0, Math.min(500, page.length())));
        }
    }
}
