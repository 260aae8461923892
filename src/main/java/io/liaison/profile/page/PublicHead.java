package io.liaison.profile.page;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.text;

import io.liaison.base.Installation;
import io.liaison.markup.Element;
import io.liaison.markup.JsonLdScript;
import io.liaison.markup.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a public document says about itself to browsers, search engines and previews. */
@Component
class PublicHead {

    private static final List<String> SCRIPTS =
            List.of("/js/share.js", "/js/shortlist.js", "/js/last-search.js", "/js/live-page.js", "/js/live.js");
    private static final List<String> STYLES = List.of("/css/tokens.css", "/css/public.css", "/css/choosing.css");
    private static final String SITE = "Liaison";

    private final Installation installation;
    private final PublicAssets assets;
    private final ObjectProvider<SharePictures> pictures;

    PublicHead(Installation installation, PublicAssets assets, ObjectProvider<SharePictures> pictures) {
        this.installation = installation;
        this.assets = assets;
        this.pictures = pictures;
    }

    Node of(PublicPage page) {
        return element(
                        "head",
                        "",
                        element("meta", "").attr("charset", "utf-8"),
                        named("viewport", "width=device-width, initial-scale=1"),
                        text("title", "", page.title() + " · " + SITE),
                        named("description", page.description()),
                        named("color-scheme", "light dark"),
                        link("icon", assets.address("/icons/favicon.svg")).attr("type", "image/svg+xml"))
                .with(STYLES.stream()
                        .map(style -> link("stylesheet", assets.address(style)))
                        .toList())
                .with(forMachines(page))
                .with(SCRIPTS.stream().map(this::script).toList());
    }

    private List<Node> forMachines(PublicPage page) {
        String address = installation.address(page.path());
        List<Node> said = new ArrayList<>();
        said.add(page.isIndexed() ? link("canonical", address) : named("robots", "noindex"));
        said.add(property("og:site_name", SITE));
        said.add(property("og:type", "website"));
        said.add(property("og:title", page.title()));
        said.add(property("og:description", page.description()));
        said.add(property("og:url", address));
        said.addAll(picture(page));
        if (page.feed() != null) {
            said.add(link("alternate", installation.address(page.feed()))
                    .attr("type", "application/atom+xml")
                    .attr("title", "New and changed partners"));
        }
        if (page.jsonLd() != null) {
            said.add(new JsonLdScript(page.jsonLd()));
        }
        return said;
    }

    /** The picture drawn for the page; where none can be drawn, its logo. */
    private List<Node> picture(PublicPage page) {
        Optional<String> drawn = pictures.stream().findFirst().flatMap(drawing -> drawing.of(page.path()));
        List<Node> said = new ArrayList<>();
        drawn.or(() -> Optional.ofNullable(page.image()))
                .ifPresent(address -> said.add(property("og:image", installation.address(address))));
        if (drawn.isPresent()) {
            said.add(property("og:image:width", String.valueOf(SharePictures.WIDTH)));
            said.add(property("og:image:height", String.valueOf(SharePictures.HEIGHT)));
            said.add(property("og:image:alt", page.title()));
        }
        said.add(named("twitter:card", drawn.isPresent() ? "summary_large_image" : "summary"));
        return said;
    }

    /** Each is an extra: the page works without. */
    private Element script(String path) {
        return element("script", "").attr("src", assets.address(path)).attr("defer");
    }

    private static Element named(String name, String content) {
        return element("meta", "").attr("name", name).attr("content", content);
    }

    private static Element property(String name, String content) {
        return element("meta", "").attr("property", name).attr("content", content);
    }

    private static Element link(String relation, String address) {
        return element("link", "").attr("rel", relation).attr("href", address);
    }
}
