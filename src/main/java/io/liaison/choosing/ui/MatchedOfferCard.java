package io.liaison.choosing.ui;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.link;
import static io.liaison.profile.page.Markup.spoken;
import static io.liaison.profile.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import io.liaison.base.Sitemap;
import io.liaison.choosing.ListedOffer;
import io.liaison.choosing.MatchedOffer;
import io.liaison.content.Demonstration;
import io.liaison.content.Markdown;
import io.liaison.content.ProfileContent;
import io.liaison.profile.page.PartnerLogo;
import io.liaison.profile.page.ShortlistLink;
import java.util.List;

/** One offer with the reasons why it fits. */
final class MatchedOfferCard {

    private static final int LONGEST = 180;

    private MatchedOfferCard() {}

    static Component of(MatchedOffer matched, Demonstration demonstration) {
        ListedOffer listed = matched.listed();
        ProfileContent profile = listed.listing().content();
        HtmlContainer body = element("div", "result__body", name(listed), partner(listed, demonstration));
        String text = shortened(Markdown.toText(listed.offer().description()));
        if (!text.isEmpty()) {
            body.add(text("p", "result__summary", text));
        }
        body.add(reasons(matched.reasons()));
        if (!matched.remarks().isEmpty()) {
            body.add(remarks(matched.remarks()));
        }
        body.add(element("p", "actions", ShortlistLink.of(listed.listing().slug(), profile, listed.offer())));
        return element("article", "result", PartnerLogo.decorative(profile.logo(), profile.shortName()), body);
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST
                ? line
                : line.substring(0, Math.max(line.lastIndexOf(' ', LONGEST), LONGEST / 2)) + " …";
    }

    private static Component name(ListedOffer listed) {
        return element(
                "h3",
                "result__name",
                link(
                        Sitemap.offer(listed.listing().slug(), listed.offer().id()),
                        "",
                        listed.offer().title()));
    }

    private static Component partner(ListedOffer listed, Demonstration demonstration) {
        ProfileContent profile = listed.listing().content();
        HtmlContainer partner = element(
                "p",
                "matched__partner",
                new Text("at "),
                link(Sitemap.partner(listed.listing().slug()), "", profile.name()));
        demonstration
                .word(profile.website())
                .ifPresent(word -> partner.add(new Text(" "), text("span", "result__demonstration", word)));
        return partner;
    }

    private static Component reasons(List<String> reasons) {
        HtmlContainer list = element(
                "ul",
                "ticks matched__reasons",
                reasons.stream().map(reason -> text("li", "", reason + ".")).toList());
        list.getElement().setAttribute("aria-label", "Why it fits");
        return list;
    }

    private static Component remarks(List<String> remarks) {
        HtmlContainer list = element(
                "ul",
                "matched__remarks",
                remarks.stream()
                        .map(remark -> element("li", "", spoken("But: "), new Text(remark + ".")))
                        .toList());
        list.getElement().setAttribute("aria-label", "What to know");
        return list;
    }
}
