package io.liaison.choosing.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;

import io.liaison.base.Sitemap;
import io.liaison.choosing.CompareQuery;
import io.liaison.choosing.ComparedOffers;
import io.liaison.choosing.ComparedOffers.MissingOffer;
import io.liaison.choosing.OfferKey;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
import java.util.ArrayList;
import java.util.List;

/** What of an address could not be compared, and what to do about it. */
final class CompareNotices {

    private CompareNotices() {}

    static Node of(ComparedOffers compared) {
        CompareQuery query = compared.query();
        List<Node> notices = new ArrayList<>();
        compared.missing().forEach(missing -> notices.add(missing(missing, query)));
        if (query.hadRepeated()
                || compared.columns().size() + compared.missing().size()
                        < query.offers().size()) {
            notices.add(text("p", "results__notice", "An offer was named more than once; it stands here once."));
        }
        if (!query.leftOut().isEmpty()) {
            notices.add(leftOut(query));
        }
        return element("div", "compare__notices", notices);
    }

    /** What the page is for, as long as there is nothing to compare. */
    static Node start() {
        return element(
                "div",
                "empty",
                text(
                        "p",
                        "",
                        "Put up to four offers side by side: for whom they are, who provides what, where, and how to ask."),
                element(
                        "ul",
                        "empty__ways",
                        text(
                                "li",
                                "compare__with-script",
                                "Press “Shortlist” beside an offer, in the directory or on a partner’s page; then come back here."),
                        element("li", "", new Text("Look for an offer below and add it.")),
                        element(
                                "li",
                                "",
                                new Text("Or answer "),
                                link(Sitemap.match(), "", "three questions"),
                                new Text(" to find offers that fit."))));
    }

    private static Node missing(MissingOffer missing, CompareQuery query) {
        OfferKey asked = missing.asked();
        String words = missing.isWithdrawn()
                ? "“" + missing.partner() + "” has been withdrawn from the directory, and its offers with it. "
                : "The offer “" + asked.offer() + "” of “" + missing.partner() + "” is not there any more. ";
        Element remove = link(query.without(asked).address(), "", new Text("Take it out"))
                .attr("rel", "nofollow")
                .attr("data-shortlist-remove", asked.toString())
                .attr("data-part", "remove-" + asked);
        return element("p", "results__notice", new Text(words), remove);
    }

    private static Node leftOut(CompareQuery query) {
        Element notice =
                element("p", "results__notice", new Text("Four offers are the most that can be compared. Left out: "));
        String between = "";
        for (OfferKey key : query.leftOut()) {
            notice =
                    notice.with(new Text(between), link(Sitemap.offer(key.partner(), key.offer()), "", key.toString()));
            between = ", ";
        }
        return notice.with(new Text(". Remove another and add it below."));
    }
}
