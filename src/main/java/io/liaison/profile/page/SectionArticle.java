package io.liaison.profile.page;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.external;
import static io.liaison.profile.page.Markup.icon;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import io.liaison.base.Sitemap;
import io.liaison.base.WebAddress;
import io.liaison.content.Demonstration;
import io.liaison.content.Picture;
import io.liaison.content.Section;

/** The content of a section: text, picture and link, where there are any. */
final class SectionArticle {

    private static final int BELOW_TITLE = 3;

    private SectionArticle() {}

    static Component of(Section section, Demonstration demonstration) {
        HtmlContainer words = element("div", "section__text");
        if (!section.text().isBlank()) {
            words.add(Prose.of(section.text(), BELOW_TITLE));
        }
        if (demonstration.leadsToSite(section.link())) {
            WebAddress link = new WebAddress(section.link());
            words.add(external(link.value(), "more", new Text("More on " + link.host()), icon("arrow")));
        }
        Picture picture = section.picture();
        return picture == null
                ? element("div", "section", words)
                : element("div", "section section--picture", image(picture), words);
    }

    private static Component image(Picture picture) {
        String address = Sitemap.media(picture.sha256());
        HtmlContainer image = element("img", "section__picture");
        image.getElement()
                .setAttribute("src", address + "?w=640")
                .setAttribute("srcset", address + "?w=320 320w, " + address + "?w=640 640w, " + address + "?w=960 960w")
                .setAttribute("sizes", "(min-width: 60rem) 22rem, (min-width: 40rem) 38vw, 92vw")
                .setAttribute("alt", picture.alternativeText())
                .setAttribute("width", String.valueOf(picture.width()))
                .setAttribute("height", String.valueOf(picture.height()))
                .setAttribute("loading", "lazy");
        return image;
    }
}
