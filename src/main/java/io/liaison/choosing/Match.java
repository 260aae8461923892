package io.liaison.choosing;

import java.util.List;
import java.util.Set;

/**
 * Where answers lead.
 *
 * @param dropped answers that were left aside because nothing fits all of them
 * @param kinds of offers that the answers kept lead to; none where any will do
 * @param fitting what fits the others, best first; not all of it where there is much
 * @param offers how many fit in all
 * @param nearly what misses one answer, where little fits
 */
public record Match(
        MatchAnswers answers,
        Set<Question> dropped,
        Set<String> kinds,
        List<MatchedOffer> fitting,
        long offers,
        List<MatchedOffer> nearly) {}
