package io.liaison.introductions.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;

import io.liaison.base.Sitemap;
import io.liaison.content.Vocabulary;
import io.liaison.introductions.OpenOffer;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.profile.page.Labels;
import io.liaison.profile.page.PartnerLogo;
import java.util.List;

/** Beside the form and the status: what it is about. */
final class OfferContext {

    private OfferContext() {}

    static Node of(OpenOffer about, Labels labels) {
        Element title = text("h2", "context__title", about.offer().title()).attr("id", "context-title");
        Element context = element(
                "aside",
                "context",
                PartnerLogo.decorative(about.logo(), about.shortName()),
                element(
                        "div",
                        "",
                        text("p", "context__label", "You are asking about"),
                        title,
                        text("p", "", partner(about))));
        if (!about.audiences().isEmpty()) {
            context = context.with(
                    element("div", "", text("p", "context__label", "Suitable for"), audiences(about, labels)));
        }
        return context.with(link(offer(about), "", "Read the offer again")).attr("aria-labelledby", "context-title");
    }

    static String offer(OpenOffer about) {
        return Sitemap.partner(about.slug()) + "#offer-" + about.offer().id();
    }

    private static String partner(OpenOffer about) {
        return about.name().equals(about.shortName()) ? about.name() : about.name() + " (" + about.shortName() + ")";
    }

    private static Node audiences(OpenOffer about, Labels labels) {
        List<Element> items = about.audiences().stream()
                .map(code -> text("li", "", labels.of(Vocabulary.AUDIENCE, code)))
                .toList();
        return element("ul", "ticks", items);
    }
}
