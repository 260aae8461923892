package io.liaison.feeds;

import io.liaison.base.Installation;
import io.liaison.base.Sitemap;
import io.liaison.delivery.Answer;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** What programs read first: where they may go (RFC 9309), and what this site is. */
@Component
class PlainFiles {

    private static final String DEMONSTRATION = """

            ## This is a demonstration

            Its institutes are fictitious, or have not checked what is said of them. Take nothing here for true.
            """;

    private final Answer robots;
    private final Answer llms;

    PlainFiles(Installation installation) {
        robots = file(installation.isDemo() ? "User-agent: *\nDisallow: /\n" : robots(installation));
        llms = file(llms(installation) + (installation.isDemo() ? DEMONSTRATION : ""));
    }

    /** Questions are not listed: every page they lead to is listed itself. A demonstration is not listed at all. */
    Answer robots() {
        return robots;
    }

    Answer llms() {
        return llms;
    }

    private static String robots(Installation installation) {
        return """
                User-agent: *
                Disallow: /?
                Disallow: /export.
                Disallow: /feed.atom?
                Disallow: /arrival
                Disallow: /workspace
                Disallow: /platform
                Sitemap: %s
                """.formatted(installation.address(Sitemap.sitemap()));
    }

    private static String llms(Installation installation) {
        return """
                # Liaison

                > A directory of research institutes and of the ways to work with them: facilities, technology transfer,
                > research collaboration and more, each with the audiences it is meant for. Every institute writes its own
                > profile; every change is checked before it appears.

                ## Searching

                - Search pages: %1$s?q=clean+room (plain HTML, no script needed). Filters: audience, kind, domain, type, region.
                - The same search as JSON: %2$s?q=clean+room&limit=20
                - One profile as JSON: %2$s/{slug}. Long texts are there as Markdown.
                - The codes of all filters: %3$s

                ## Good to know

                - An offer is one way to work with an institute. A filter on audience and kind must be answered by one offer.
                - To ask an institute for an introduction a person fills in the form that the offer links to. Please do not
                  send it on anybody's behalf without being told to.
                - A profile says when its institute last confirmed it (confirmedAt); isOverdue means that it may be out of date.
                - An answer of 410 means that the institute has left the directory.

                ## More

                - [API explained](%4$s)
                - [API description, OpenAPI 3.1](%5$s)
                - [Atom feed](%6$s): what is new; takes the parameters of a search
                - [Sitemap](%7$s): every profile
                """.formatted(
                        installation.address(Sitemap.directory()),
                        installation.address(Sitemap.apiPartners()),
                        installation.address(Sitemap.apiTerms()),
                        installation.address(Sitemap.api()),
                        installation.address(Sitemap.apiDocument()),
                        installation.address(Sitemap.feed()),
                        installation.address(Sitemap.sitemap()));
    }

    private static Answer file(String text) {
        return Answer.file("text/plain;charset=UTF-8", Answer.ASK_AGAIN, text.getBytes(StandardCharsets.UTF_8));
    }
}
