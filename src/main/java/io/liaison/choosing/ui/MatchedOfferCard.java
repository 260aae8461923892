package io.liaison.choosing.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.spoken;
import static io.liaison.markup.Markup.text;

import io.liaison.base.Sitemap;
import io.liaison.choosing.ListedOffer;
import io.liaison.choosing.MatchedOffer;
import io.liaison.content.Demonstration;
import io.liaison.content.Markdown;
import io.liaison.content.ProfileContent;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
import io.liaison.profile.page.PartnerLogo;
import io.liaison.profile.page.ShortlistLink;
import java.util.List;

/** One offer with the reasons why it fits. */
final class MatchedOfferCard {

    private static final int LONGEST = 180;

    private MatchedOfferCard() {}

    static Node of(MatchedOffer matched, Demonstration demonstration) {
        ListedOffer listed = matched.listed();
        ProfileContent profile = listed.listing().content();
        Element body = element("div", "result__body", name(listed), partner(listed, demonstration));
        String text = shortened(Markdown.toText(listed.offer().description()));
        if (!text.isEmpty()) {
            body = body.with(text("p", "result__summary", text));
        }
        body = body.with(reasons(matched.reasons()));
        if (!matched.remarks().isEmpty()) {
            body = body.with(remarks(matched.remarks()));
        }
        body = body.with(
                element("p", "actions", ShortlistLink.of(listed.listing().slug(), profile, listed.offer())));
        return element("article", "result", PartnerLogo.decorative(profile.logo(), profile.shortName()), body);
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST
                ? line
                : line.substring(0, Math.max(line.lastIndexOf(' ', LONGEST), LONGEST / 2)) + " …";
    }

    private static Node name(ListedOffer listed) {
        return element(
                "h3",
                "result__name",
                link(
                        Sitemap.offer(listed.listing().slug(), listed.offer().id()),
                        "",
                        listed.offer().title()));
    }

    private static Node partner(ListedOffer listed, Demonstration demonstration) {
        ProfileContent profile = listed.listing().content();
        Element partner = element(
                "p",
                "matched__partner",
                new Text("at "),
                link(Sitemap.partner(listed.listing().slug()), "", profile.name()));
        return demonstration
                .word(profile.website())
                .map(word -> partner.with(new Text(" "), text("span", "result__demonstration", word)))
                .orElse(partner);
    }

    private static Node reasons(List<String> reasons) {
        return element(
                        "ul",
                        "ticks matched__reasons",
                        reasons.stream()
                                .map(reason -> text("li", "", reason + "."))
                                .toList())
                .attr("aria-label", "Why it fits");
    }

    private static Node remarks(List<String> remarks) {
        return element(
                        "ul",
                        "matched__remarks",
                        remarks.stream()
                                .map(remark -> element("li", "", spoken("But: "), new Text(remark + ".")))
                                .toList())
                .attr("aria-label", "What to know");
    }
}
