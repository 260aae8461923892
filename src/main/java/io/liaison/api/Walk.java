package io.liaison.api;

import io.liaison.base.PartnerId;
import io.liaison.directory.DirectoryQuery;
import io.liaison.directory.DirectorySearch;
import io.liaison.directory.Found;
import io.liaison.directory.Found.FoundPartner;
import io.liaison.directory.Sorting;
import io.liaison.listings.ListedProfiles;
import io.liaison.listings.ListedProfiles.Place;
import io.liaison.listings.Listing;
import io.liaison.search.Matching;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Goes through what answers a question, a stretch at a time, without losing its place while partners come and go. The whole directory is read by
 * key, at the same cost everywhere; a search by its order, beginning again behind the partner that came last.
 */
@Component
class Walk {

    /** How far the last partner of a stretch is looked for when others have come or gone before it. */
    private static final int LEEWAY = 100;

    private final DirectorySearch search;
    private final ListedProfiles profiles;

    Walk(DirectorySearch search, ListedProfiles profiles) {
        this.search = search;
        this.profiles = profiles;
    }

    /** @param offers ids of those that answer the question */
    record Step(Listing listing, List<String> offers) {}

    /** @param next where it goes on, or null at the end */
    record Stretch(
            Matching matching,
            List<Step> steps,
            long total,
            @Nullable Cursor next) {}

    Stretch stretch(ApiQuestion question) {
        DirectoryQuery query = question.query();
        return query.words().isEmpty() && !query.hasFilters() ? everything(question) : found(question);
    }

    /** All of it, read a stretch at a time while somebody takes one after the other. */
    Stream<Step> steps(ApiQuestion question) {
        return Stream.iterate(Optional.of(stretch(question)), Optional::isPresent, before -> before.map(Stretch::next)
                        .map(next -> stretch(question.from(next))))
                .flatMap(stretch -> stretch.orElseThrow().steps().stream());
    }

    private Stretch everything(ApiQuestion question) {
        Place after = question.cursor() == null ? null : question.cursor().last();
        int oneMore = question.limit() + 1;
        List<Listing> listings = question.query().sorting() == Sorting.NEWEST
                ? profiles.newest(after, oneMore)
                : profiles.byName(after, oneMore);
        List<Step> steps = listings.stream()
                .limit(question.limit())
                .map(listing -> new Step(
                        listing,
                        listing.content().offers().stream()
                                .map(offer -> offer.id())
                                .toList()))
                .toList();
        int offset = question.cursor() == null ? 0 : question.cursor().offset();
        Cursor next = listings.size() > question.limit()
                ? Cursor.after(question.query(), offset + steps.size(), place(steps))
                : null;
        return new Stretch(Matching.ALL_WORDS, steps, search.count(), next);
    }

    private Stretch found(ApiQuestion question) {
        int first = first(question);
        Found found = search.found(question.query(), first, question.limit());
        List<Step> steps = steps(found.partners());
        int end = first + found.partners().size();
        Cursor next =
                end < found.total() && !steps.isEmpty() ? Cursor.after(question.query(), end, place(steps)) : null;
        return new Stretch(found.matching(), steps, found.total(), next);
    }

    /** One behind the partner that came last, if it is still somewhere near; else as many as came before. */
    private int first(ApiQuestion question) {
        Cursor cursor = question.cursor();
        if (cursor == null) {
            return 0;
        }
        PartnerId last = new PartnerId(cursor.last().id());
        int from = Math.max(0, cursor.offset() - LEEWAY);
        List<PartnerId> near = search.found(question.query(), from, 2 * LEEWAY).partners().stream()
                .map(FoundPartner::id)
                .toList();
        return near.contains(last) ? from + near.indexOf(last) + 1 : cursor.offset();
    }

    private List<Step> steps(List<FoundPartner> found) {
        Map<PartnerId, Listing> listings = new HashMap<>();
        profiles.of(found.stream().map(FoundPartner::id).toList())
                .forEach(listing -> listings.put(listing.partner(), listing));
        List<Step> steps = new ArrayList<>();
        for (FoundPartner partner : found) {
            Listing listing = listings.get(partner.id());
            if (listing != null) {
                steps.add(new Step(listing, partner.offers()));
            }
        }
        return steps;
    }

    private static Place place(List<Step> steps) {
        return Place.of(steps.getLast().listing());
    }
}
