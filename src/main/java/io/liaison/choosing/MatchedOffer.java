package io.liaison.choosing;

import java.util.List;

/**
 * An offer that fits.
 *
 * @param reasons why it fits, each a sentence without its full stop
 * @param remarks what does not fit, or not quite
 */
public record MatchedOffer(ListedOffer listed, List<String> reasons, List<String> remarks) {}
