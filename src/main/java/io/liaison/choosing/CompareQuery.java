package io.liaison.choosing;

import static java.util.stream.Collectors.joining;

import io.liaison.base.Sitemap;
import io.liaison.base.UnsafeCharacters;
import io.liaison.directory.QueryString;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is put side by side, as it stands in the address.
 *
 * @param offers at most {@value #MOST}, each once, in the order of the address
 * @param leftOut those beyond that
 * @param hadRepeated whether the address named an offer more than once
 * @param isShort whether what is the same for all is left out
 * @param words by which another offer is looked for, or empty
 */
public record CompareQuery(
        List<OfferKey> offers, List<OfferKey> leftOut, boolean hadRepeated, boolean isShort, String words) {

    public static final Set<String> PARAMETERS = Set.of("offer", "show", "find");
    public static final int MOST = 4;
    public static final int LONGEST = 200;

    private static final int MOST_LEFT_OUT = 8;
    private static final String DIFFERENCES = "differences";

    /** Never fails on what a visitor typed; what names no offer is dropped. */
    public static CompareQuery read(@Nullable String query) {
        Map<String, List<String>> parameters = QueryString.read(query);
        List<OfferKey> named = parameters.getOrDefault("offer", List.of()).stream()
                .map(OfferKey::read)
                .flatMap(Optional::stream)
                .toList();
        Set<OfferKey> distinct = new LinkedHashSet<>(named);
        return new CompareQuery(
                distinct.stream().limit(MOST).toList(),
                distinct.stream().skip(MOST).limit(MOST_LEFT_OUT).toList(),
                distinct.size() < named.size(),
                first(parameters, "show").equals(DIFFERENCES),
                clean(first(parameters, "find")));
    }

    /** Whether its one address says all of it. */
    public boolean isPlain() {
        return leftOut.isEmpty() && !hadRepeated;
    }

    public boolean isFull() {
        return offers.size() == MOST;
    }

    public CompareQuery with(OfferKey offer) {
        List<OfferKey> more = new ArrayList<>(offers);
        more.add(offer);
        return of(more, isShort, words);
    }

    public CompareQuery without(OfferKey offer) {
        return of(offers.stream().filter(other -> !other.equals(offer)).toList(), isShort, words);
    }

    /** The same with or without what is the same for all. */
    public CompareQuery otherwiseShown() {
        return of(offers, !isShort, words);
    }

    public CompareQuery lookingFor(String other) {
        return of(offers, isShort, clean(other));
    }

    /** The one address of this comparison. */
    public String address() {
        String parameters = Stream.of(
                        offers.stream().map(offer -> "offer=" + offer),
                        isShort ? Stream.of("show=" + DIFFERENCES) : Stream.<String>empty(),
                        words.isEmpty() ? Stream.<String>empty() : Stream.of("find=" + QueryString.encode(words)))
                .flatMap(pairs -> pairs)
                .collect(joining("&"));
        return parameters.isEmpty() ? Sitemap.compare() : Sitemap.compare() + "?" + parameters;
    }

    private static CompareQuery of(List<OfferKey> offers, boolean isShort, String words) {
        return new CompareQuery(offers, List.of(), false, isShort, words);
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of("")).getFirst();
    }

    private static String clean(String text) {
        String words = UnsafeCharacters.removedFrom(text.replaceAll("[\\p{Cntrl}\\p{Z}\\p{Cs}\\p{Co}]+", " "))
                .strip();
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST).strip();
    }
}
