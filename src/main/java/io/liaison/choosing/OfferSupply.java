package io.liaison.choosing;

import java.util.List;
import java.util.Set;

/** Where offers come from: those that are listed and have both the audience and one of the kinds. */
interface OfferSupply {

    /**
     * Some of them where there are many: those that speak of the words, then the most recently published.
     *
     * @param audience code of a term, or empty for any
     * @param kinds codes of terms, or none for any
     */
    List<ListedOffer> find(String audience, Set<String> kinds, List<String> words);

    /** The offers that words find best. */
    List<ListedOffer> named(String words);

    long count(String audience, Set<String> kinds);
}
