package io.liaison.profile.page;

import io.liaison.base.Installation;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a public document says about itself to browsers, search engines and previews. */
@Component
class PublicHead {

    private static final List<String> SCRIPTS = List.of(
            "/js/share.js", "/js/shortlist.js", "/js/last-search.js", "/js/live-page.js", "/js/live.js");

    private static final String SITE = "Liaison";

    private final Installation installation;
    private final PublicAssets assets;
    private final ObjectProvider<SharePictures> pictures;

    PublicHead(Installation installation, PublicAssets assets, ObjectProvider<SharePictures> pictures) {
        this.installation = installation;
        this.assets = assets;
        this.pictures = pictures;
    }

    void write(PublicPage page, Document document) {
        Element head = document.head();
        head.appendElement("meta").attr("charset", "utf-8");
        meta(head, "name", "viewport", "width=device-width, initial-scale=1");
        head.appendElement("title").text(page.title() + " · " + SITE);
        meta(head, "name", "description", page.description());
        meta(head, "name", "color-scheme", "light dark");
        link(head, "icon", assets.address("/icons/favicon.svg")).attr("type", "image/svg+xml");
        link(head, "stylesheet", assets.address("/css/tokens.css"));
        link(head, "stylesheet", assets.address("/css/public.css"));
        link(head, "stylesheet", assets.address("/css/choosing.css"));
        writeForMachines(page, head);
        writeScripts(head);
    }

    private void writeForMachines(PublicPage page, Element head) {
        String address = installation.address(page.path());
        if (page.isIndexed()) {
            link(head, "canonical", address);
        } else {
            meta(head, "name", "robots", "noindex");
        }
        meta(head, "property", "og:site_name", SITE);
        meta(head, "property", "og:type", "website");
        meta(head, "property", "og:title", page.title());
        meta(head, "property", "og:description", page.description());
        meta(head, "property", "og:url", address);
        writePicture(page, head);
        if (page.feed() != null) {
            link(head, "alternate", installation.address(page.feed()))
                    .attr("type", "application/atom+xml")
                    .attr("title", "New and changed partners");
        }
        if (page.jsonLd() != null) {
            head.appendElement("script")
                    .attr("type", "application/ld+json")
                    .appendChild(new DataNode(harmless(page.jsonLd())));
        }
    }

    /** The picture drawn for the page; where none can be drawn, its logo. */
    private void writePicture(PublicPage page, Element head) {
        Optional<String> drawn = pictures.stream().findFirst().flatMap(drawing -> drawing.of(page.path()));
        drawn.or(() -> Optional.ofNullable(page.image()))
                .ifPresent(address -> meta(head, "property", "og:image", installation.address(address)));
        if (drawn.isPresent()) {
            meta(head, "property", "og:image:width", String.valueOf(SharePictures.WIDTH));
            meta(head, "property", "og:image:height", String.valueOf(SharePictures.HEIGHT));
            meta(head, "property", "og:image:alt", page.title());
        }
        meta(head, "name", "twitter:card", drawn.isPresent() ? "summary_large_image" : "summary");
    }

    /** Each is an extra: the page works without. */
    private void writeScripts(Element head) {
        for (String script : SCRIPTS) {
            head.appendElement("script").attr("src", assets.address(script)).attr("defer", true);
        }
    }

    /** Inside a script element nothing may look like markup; in JSON a "<" only ever stands in a string. */
    private static String harmless(String json) {
        return json.replace("<", "\\u003c");
    }

    private static void meta(Element head, String key, String name, String content) {
        head.appendElement("meta").attr(key, name).attr("content", content);
    }

    private static Element link(Element head, String relation, String address) {
        return head.appendElement("link").attr("rel", relation).attr("href", address);
    }
}
