package io.liaison.introductions.ui;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.link;
import static io.liaison.profile.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import io.liaison.base.Sitemap;
import io.liaison.content.Vocabulary;
import io.liaison.introductions.OpenOffer;
import io.liaison.profile.page.Labels;
import io.liaison.profile.page.PartnerLogo;
import java.util.List;

/** Beside the form and the status: what it is about. */
final class OfferContext {

    private OfferContext() {}

    static Component of(OpenOffer about, Labels labels) {
        HtmlContainer title = text("h2", "context__title", about.offer().title());
        title.setId("context-title");
        HtmlContainer context = element(
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
            context.add(element("div", "", text("p", "context__label", "Suitable for"), audiences(about, labels)));
        }
        context.add(link(offer(about), "", "Read the offer again"));
        context.getElement().setAttribute("aria-labelledby", "context-title");
        return context;
    }

    static String offer(OpenOffer about) {
        return Sitemap.partner(about.slug()) + "#offer-" + about.offer().id();
    }

    private static String partner(OpenOffer about) {
        return about.name().equals(about.shortName()) ? about.name() : about.name() + " (" + about.shortName() + ")";
    }

    private static Component audiences(OpenOffer about, Labels labels) {
        List<HtmlContainer> items = about.audiences().stream()
                .map(code -> text("li", "", labels.of(Vocabulary.AUDIENCE, code)))
                .toList();
        return element("ul", "ticks", items);
    }
}
