package io.liaison.importing;

import io.liaison.content.Offer;
import io.liaison.content.Section;
import java.util.ArrayList;
import java.util.List;

/** Tells whether a page says the same as the content so far. */
final class Comparison {

    private Comparison() {}

    /** Texts are the same but for case and spaces. */
    static boolean isSame(String one, String other) {
        return normal(one).equalsIgnoreCase(normal(other));
    }

    /** Parts are the same but for their id; a section's picture is never the page's. */
    static boolean isSamePart(Object one, Object other) {
        return withoutId(one).equals(withoutId(other));
    }

    /** All that an offer says, for people to compare. */
    static String readable(Offer offer) {
        List<String> parts = new ArrayList<>(List.of(
                offer.title(),
                offer.description(),
                offer.partnerProvides(),
                offer.clientProvides(),
                offer.keyAdvantage()));
        offer.audiences().forEach(audience -> parts.add(audience.term() + " " + audience.note()));
        parts.addAll(offer.regions());
        if (offer.callToAction() != null) {
            parts.add(offer.callToAction().toString());
        }
        return String.join(
                "\n\n", parts.stream().filter(part -> !part.isBlank()).toList());
    }

    private static String normal(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static Object withoutId(Object part) {
        return switch (part) {
            case Offer offer ->
                new Offer(
                        "-",
                        offer.title(),
                        offer.kind(),
                        offer.description(),
                        offer.partnerProvides(),
                        offer.clientProvides(),
                        offer.keyAdvantage(),
                        offer.audiences(),
                        offer.regions(),
                        offer.callToAction());
            case Section section -> new Section("-", section.title(), section.text(), null, section.link());
            default -> part;
        };
    }
}
