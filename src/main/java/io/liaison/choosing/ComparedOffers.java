package io.liaison.choosing;

import java.util.List;

/**
 * Offers side by side.
 *
 * @param missing those of the address at which nothing is live any more
 * @param found offers that could be added, where somebody looks for one
 */
public record ComparedOffers(
        CompareQuery query, List<Column> columns, List<MissingOffer> missing, List<ListedOffer> found) {

    /** @param asked as the address names it; the partner may have another address today */
    public record Column(OfferKey asked, ListedOffer listed) {}

    /**
     * @param partner its name, or its address name where it is not live
     * @param isWithdrawn whether the partner itself is gone for good
     */
    public record MissingOffer(OfferKey asked, String partner, boolean isWithdrawn) {}

    public List<ListedOffer> offers() {
        return columns.stream().map(Column::listed).toList();
    }

    /** What there is to tell about any of them, in the order of the page. */
    public List<Aspect> aspects() {
        return Aspect.toldOf(offers());
    }

    public boolean isSame(Aspect aspect) {
        return columns.size() > 1 && aspect.isSame(offers());
    }
}
