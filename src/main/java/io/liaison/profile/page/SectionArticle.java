package io.liaison.profile.page;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.external;
import static io.liaison.markup.Markup.icon;

import io.liaison.base.Sitemap;
import io.liaison.base.WebAddress;
import io.liaison.content.Demonstration;
import io.liaison.content.Picture;
import io.liaison.content.Section;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.markup.Text;

/** The content of a section: text, picture and link, where there are any. */
final class SectionArticle {

    private static final int BELOW_TITLE = 3;

    private SectionArticle() {}

    static Node of(Section section, Demonstration demonstration) {
        Element words = element("div", "section__text");
        if (!section.text().isBlank()) {
            words = words.with(Prose.of(section.text(), BELOW_TITLE));
        }
        if (demonstration.leadsToSite(section.link())) {
            WebAddress link = new WebAddress(section.link());
            words = words.with(external(link.value(), "more", new Text("More on " + link.host()), icon("arrow")));
        }
        Picture picture = section.picture();
        return picture == null
                ? element("div", "section", words)
                : element("div", "section section--picture", image(picture), words);
    }

    private static Node image(Picture picture) {
        String address = Sitemap.media(picture.sha256());
        return element("img", "section__picture")
                .attr("src", address + "?w=640")
                .attr("srcset", address + "?w=320 320w, " + address + "?w=640 640w, " + address + "?w=960 960w")
                .attr("sizes", "(min-width: 60rem) 22rem, (min-width: 40rem) 38vw, 92vw")
                .attr("alt", picture.alternativeText())
                .attr("width", String.valueOf(picture.width()))
                .attr("height", String.valueOf(picture.height()))
                .attr("loading", "lazy");
    }
}
