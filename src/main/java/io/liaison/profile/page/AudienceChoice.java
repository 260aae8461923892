package io.liaison.profile.page;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.spoken;
import static io.liaison.markup.Markup.text;

import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.content.Audience;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import io.liaison.content.Vocabulary;
import io.liaison.markup.Element;
import io.liaison.markup.Markup;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * For whom a profile's offers are shown.
 *
 * @param chosen the one audience, or empty for everybody
 */
record AudienceChoice(Slug slug, List<Offer> all, Map<String, Integer> audiences, String chosen) {

    private static final int WORTH_CHOOSING = 3;

    /** What is no audience of the profile's is everybody. */
    static AudienceChoice of(Slug slug, ProfileContent profile, String asked) {
        Map<String, Integer> audiences = new LinkedHashMap<>();
        profile.offers().forEach(offer -> offer.audiences().stream()
                .map(Audience::term)
                .filter(term -> !term.isBlank())
                .distinct()
                .forEach(term -> audiences.merge(term, 1, Integer::sum)));
        return new AudienceChoice(slug, profile.offers(), audiences, audiences.containsKey(asked) ? asked : "");
    }

    List<Offer> offers() {
        return chosen.isEmpty()
                ? all
                : all.stream()
                        .filter(offer -> offer.audiences().stream()
                                .anyMatch(audience -> audience.term().equals(chosen)))
                        .toList();
    }

    /** Empty where there is little to choose from. */
    Optional<Node> links(Labels labels) {
        if (all.size() < WORTH_CHOOSING || audiences.size() < 2) {
            return Optional.empty();
        }
        List<Node> links = new ArrayList<>();
        links.add(link("", "Everybody", all.size()));
        audiences.forEach((term, offers) -> links.add(link(term, labels.of(Vocabulary.AUDIENCE, term), offers)));
        Element title = text("h3", "suits__title", "Suitable for").attr("id", "suits");
        Element choice = element("nav", "suits", title, element("ul", "suits__list", links), result(labels))
                .attr("aria-labelledby", "suits");
        return Optional.of(choice);
    }

    private Element link(String term, String label, int offers) {
        String question = term.isEmpty() ? "" : "?for=" + term;
        Element link = Markup.link(
                        Sitemap.partner(slug) + question + "#ways",
                        "suits__link",
                        new Text(label + " "),
                        text("span", "suits__count", String.valueOf(offers)),
                        spoken(offers == 1 ? " way" : " ways"))
                .attr("rel", "nofollow")
                .attr("data-part", "for-" + term);
        return element("li", "", term.equals(chosen) ? link.attr("aria-current", "true") : link);
    }

    private Element result(Labels labels) {
        int shown = offers().size();
        String whom = chosen.isEmpty()
                ? ""
                : ", suitable for " + Wording.withinSentence(labels.of(Vocabulary.AUDIENCE, chosen));
        String words = chosen.isEmpty() ? "All " + shown + " ways" : shown + " of " + all.size() + " ways" + whom;
        return text("p", "suits__result", words).attr("data-arrival").attr("tabindex", "-1");
    }
}
