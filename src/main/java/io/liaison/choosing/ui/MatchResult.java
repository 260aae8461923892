package io.liaison.choosing.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.icon;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;

import io.liaison.base.Sitemap;
import io.liaison.choosing.Match;
import io.liaison.choosing.MatchAnswers;
import io.liaison.choosing.MatchedOffer;
import io.liaison.choosing.Question;
import io.liaison.content.Demonstration;
import io.liaison.directory.DirectoryQuery;
import io.liaison.listings.Facet;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
import io.liaison.profile.page.ShareBox;
import io.liaison.profile.page.Wording;
import java.util.List;
import java.util.stream.Stream;

/** The offers that fit, best first, and where to go on from there. */
final class MatchResult {

    private final Match match;
    private final String address;
    private final Demonstration demonstration;

    /** @param address the whole one of this page */
    MatchResult(Match match, String address, Demonstration demonstration) {
        this.match = match;
        this.address = address;
        this.demonstration = demonstration;
    }

    String title() {
        if (match.fitting().isEmpty()) {
            return "Nothing is on offer yet";
        }
        if (!match.dropped().isEmpty()) {
            return "No offer fits all your answers";
        }
        if (isOpen()) {
            return "The newest offers";
        }
        return Counted.offers(match.offers()) + (match.offers() == 1 ? " fits" : " fit");
    }

    Node markup() {
        Element result =
                element("section", "match__result", Arrival.heading(title()), text("p", "match__hint", hint()));
        if (!match.fitting().isEmpty()) {
            result =
                    result.with(text("h2", "hidden-visually", "Offers, the best first"), offers("ol", match.fitting()));
        }
        if (!match.nearly().isEmpty()) {
            result = result.with(text("h2", "match__nearly", "Not quite, but near"), offers("ol", match.nearly()));
        }
        return result.with(onward());
    }

    private String hint() {
        if (match.fitting().isEmpty()) {
            return "As soon as partners publish offers, they can be found here.";
        }
        if (!match.dropped().isEmpty()) {
            return "So we left aside " + leftAside() + ". " + Counted.offers(match.offers())
                    + (match.offers() == 1 ? " fits" : " fit") + " the rest:";
        }
        if (isOpen()) {
            return "You left all three questions open. One answer is enough to find what fits you.";
        }
        if (match.offers() == 1) {
            return "Why it does, and what does not quite.";
        }
        return match.offers() > match.fitting().size()
                ? "These " + match.fitting().size() + " fit best. Each says why, and what does not quite fit."
                : "The best first. Each says why it fits, and what does not quite.";
    }

    private boolean isOpen() {
        return Stream.of(Question.values())
                .allMatch(question -> match.answers().chosen(question).isEmpty());
    }

    private String leftAside() {
        return Wording.list(Stream.of(Question.values())
                .filter(match.dropped()::contains)
                .map(question -> switch (question) {
                    case WHO -> "who you are";
                    case STAGE -> "your stage";
                    case NEED -> "what you need";
                })
                .toList());
    }

    private Node offers(String list, List<MatchedOffer> offers) {
        return element(
                list,
                "matched",
                offers.stream()
                        .map(offer -> element("li", "", MatchedOfferCard.of(offer, demonstration)))
                        .toList());
    }

    private Node onward() {
        Element onward = element("ul", "match__onward")
                .with(element(
                        "li",
                        "",
                        link(
                                sameFilters().address(),
                                "more",
                                new Text("See the partners with these filters in the directory"),
                                icon("arrow"))));
        MatchAnswers anyone = MatchAnswers.NONE.unsureOfTheRest();
        if (!match.answers().equals(anyone)) {
            Element newest = link(anyone.address(), "more", new Text("See the newest offers, whoever you are"))
                    .attr("rel", "nofollow")
                    .attr("data-part", "newest");
            onward = onward.with(element("li", "", newest));
        }
        return onward.with(element("li", "", link(Sitemap.directory(), "more", "Search in your own words")))
                .with(element("li", "", ShareBox.of("Offers that fit", address)));
    }

    /** The stage is no filter of the directory; the kinds that suit it are its part of the answer. */
    private DirectoryQuery sameFilters() {
        DirectoryQuery query = DirectoryQuery.EVERYTHING;
        if (!match.dropped().contains(Question.WHO)) {
            query = match.answers()
                    .chosen(Question.WHO)
                    .map(audience -> DirectoryQuery.EVERYTHING.toggled(Facet.AUDIENCE, audience))
                    .orElse(query);
        }
        for (String kind : match.kinds()) {
            query = query.toggled(Facet.KIND, kind);
        }
        return query;
    }
}
