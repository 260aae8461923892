package io.liaison.directory;

import static java.util.stream.Collectors.joining;

import io.liaison.base.Sitemap;
import io.liaison.base.UnsafeCharacters;
import io.liaison.listings.Facet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question to the directory, as it stands in an address. Every input becomes a question that can be answered: text is cut, unknown values are
 * dropped.
 *
 * @param words what is looked for, at most 200 characters
 * @param chosen the chosen terms of each facet; a listing needs one of each group
 * @param page from 1
 * @param wasCut whether more words were given than are looked for
 */
public record DirectoryQuery(
        String words, Map<Facet, SortedSet<String>> chosen, Sorting sorting, int page, boolean wasCut) {

    public static final int LONGEST = 200;
    public static final DirectoryQuery EVERYTHING = read("");

    private static final int LAST_PAGE = 5_000;
    private static final int MOST_TERMS = 20;
    private static final String TERM = "[a-z0-9-]{1,64}";

    public DirectoryQuery {
        Map<Facet, SortedSet<String>> inOrder = new EnumMap<>(Facet.class);
        inOrder.putAll(chosen);
        chosen = Collections.unmodifiableMap(inOrder);
    }

    /** @param query the part of the address after the question mark, or null */
    public static DirectoryQuery read(@Nullable String query) {
        Map<String, List<String>> parameters = QueryString.read(query);
        String words = clean(first(parameters, "q"));
        Map<Facet, SortedSet<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            chosen.put(facet, terms(parameters.getOrDefault(facet.parameter(), List.of())));
        }
        boolean wasCut = words.length() > LONGEST;
        String kept = wasCut ? cut(words) : words;
        return new DirectoryQuery(kept, chosen, sorting(parameters, kept), page(first(parameters, "page")), wasCut);
    }

    /** Names of everything in an address that this reads. */
    public static Stream<String> parameterNames() {
        return Stream.concat(
                Stream.of("q", "sort", "page"), Stream.of(Facet.values()).map(Facet::parameter));
    }

    public boolean isChosen(Facet facet, String term) {
        return chosen(facet).contains(term);
    }

    public SortedSet<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, Collections.emptySortedSet());
    }

    public boolean hasFilters() {
        return chosen.values().stream().anyMatch(terms -> !terms.isEmpty());
    }

    /** Whether this is the plain directory, the page search engines may list. */
    public boolean isEverything() {
        return words.isEmpty() && !hasFilters() && page == 1 && sorting == Sorting.NAME;
    }

    /** Whether nothing has been asked yet. */
    public boolean isStart() {
        return words.isEmpty() && !hasFilters() && page == 1;
    }

    /** Whether there may be any number of such questions: those with words of somebody's own, and those that combine filters. */
    public boolean isOneOfMany() {
        return !words.isEmpty() || chosen.values().stream().mapToInt(Set::size).sum() > 1;
    }

    /** The same with only those filters, on the same page. */
    DirectoryQuery filtered(BiPredicate<Facet, String> isKnown) {
        Map<Facet, SortedSet<String>> known = new HashMap<>(chosen);
        known.replaceAll((facet, terms) -> terms.stream()
                .filter(term -> isKnown.test(facet, term))
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll));
        return new DirectoryQuery(words, known, sorting, page, wasCut);
    }

    /** The same with other words, from the first page. */
    public DirectoryQuery withWords(String other) {
        boolean isUsual = sorting == usual(words);
        return read(new DirectoryQuery(other, chosen, isUsual ? usual(clean(other)) : sorting, 1, false).parameters());
    }

    /** The same with the term chosen if it was not, and not if it was; from the first page. */
    public DirectoryQuery toggled(Facet facet, String term) {
        Map<Facet, SortedSet<String>> changed = new HashMap<>(chosen);
        SortedSet<String> terms = new TreeSet<>(chosen(facet));
        if (!terms.remove(term) && term.matches(TERM)) {
            terms.add(term);
        }
        changed.put(facet, terms);
        return new DirectoryQuery(words, changed, sorting, 1, wasCut);
    }

    /** The same with nothing chosen in the group; from the first page. */
    public DirectoryQuery without(Facet facet) {
        Map<Facet, SortedSet<String>> changed = new HashMap<>(chosen);
        changed.remove(facet);
        return new DirectoryQuery(words, changed, sorting, 1, wasCut);
    }

    public DirectoryQuery withoutFilters() {
        return new DirectoryQuery(words, Map.of(), sorting, 1, wasCut);
    }

    public DirectoryQuery sorted(Sorting other) {
        return new DirectoryQuery(words, chosen, other, 1, wasCut);
    }

    public DirectoryQuery onPage(int other) {
        return new DirectoryQuery(words, chosen, sorting, other, wasCut);
    }

    /** The one address of this question. */
    public String address() {
        String parameters = parameters();
        return parameters.isEmpty() ? Sitemap.directory() : Sitemap.directory() + "?" + parameters;
    }

    private String parameters() {
        List<String> pairs = new ArrayList<>();
        if (!words.isEmpty()) {
            pairs.add("q=" + QueryString.encode(words));
        }
        chosen.forEach((facet, terms) -> terms.forEach(term -> pairs.add(facet.parameter() + "=" + term)));
        if (sorting != usual(words)) {
            pairs.add("sort=" + sorting.parameter());
        }
        if (page > 1) {
            pairs.add("page=" + page);
        }
        return pairs.stream().collect(joining("&"));
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of("")).getFirst();
    }

    /** Control characters and white space of all kinds are spaces. */
    private static String clean(String text) {
        return UnsafeCharacters.removedFrom(text.replaceAll("[\\p{Cntrl}\\p{Z}\\p{Cs}\\p{Co}]+", " "))
                .strip();
    }

    private static String cut(String words) {
        int end = Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return words.substring(0, end).strip();
    }

    private static SortedSet<String> terms(List<String> values) {
        Stream<String> terms =
                values.stream().filter(value -> value.matches(TERM)).limit(MOST_TERMS);
        return terms.collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    private static Sorting sorting(Map<String, List<String>> parameters, String words) {
        String asked = first(parameters, "sort");
        return Stream.of(Sorting.values())
                .filter(sorting -> sorting.parameter().equals(asked))
                .filter(sorting -> sorting != Sorting.MATCH || !words.isEmpty())
                .findFirst()
                .orElse(usual(words));
    }

    private static Sorting usual(String words) {
        return words.isEmpty() ? Sorting.NAME : Sorting.MATCH;
    }

    private static int page(String text) {
        return text.matches("[0-9]{1,9}") ? Math.clamp(Integer.parseInt(text), 1, LAST_PAGE) : 1;
    }
}
