package io.liaison.choosing;

import io.liaison.content.Audience;
import io.liaison.content.Offer;
import io.liaison.content.PlaceNames;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** One row of a comparison. */
public enum Aspect {
    PARTNER("Partner", listed -> listed.listing().partner()),
    KIND("Kind of offer", listed -> listed.offer().kind()),
    AUDIENCE(
            "For whom",
            listed -> Set.copyOf(
                    listed.offer().audiences().stream().map(Audience::term).toList())),
    DESCRIPTION("What it is", listed -> listed.offer().description()),
    PARTNER_PROVIDES(PlaceNames.PARTNER_PROVIDES, listed -> listed.offer().partnerProvides()),
    CLIENT_PROVIDES(PlaceNames.CLIENT_PROVIDES, listed -> listed.offer().clientProvides()),
    KEY_ADVANTAGE("Key advantage", listed -> listed.offer().keyAdvantage()),
    REGIONS("Where it is offered", listed -> Set.copyOf(listed.offer().regions())),
    /** Each way leads to another offer, so no two are the same. */
    INTRODUCTION("Request an introduction", ListedOffer::key);

    private final String label;
    private final Function<ListedOffer, Object> value;

    Aspect(String label, Function<ListedOffer, Object> value) {
        this.label = label;
        this.value = value;
    }

    public String label() {
        return label;
    }

    /** Those of which at least one offer says something. */
    static List<Aspect> toldOf(Collection<ListedOffer> offers) {
        return Stream.of(values())
                .filter(aspect -> offers.stream().anyMatch(aspect::isTold))
                .toList();
    }

    public boolean isTold(ListedOffer listed) {
        Offer offer = listed.offer();
        return switch (value.apply(listed)) {
            case String text -> !text.isBlank();
            case Collection<?> terms -> !terms.isEmpty();
            default -> this != INTRODUCTION || offer.callToAction() != null;
        };
    }

    boolean isSame(Collection<ListedOffer> offers) {
        return offers.stream().map(value).distinct().count() == 1;
    }
}
