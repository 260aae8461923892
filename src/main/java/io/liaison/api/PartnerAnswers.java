package io.liaison.api;

import io.liaison.api.PartnerList.FilterEntry;
import io.liaison.base.Installation;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.content.Vocabularies;
import io.liaison.delivery.Answer;
import io.liaison.delivery.KeptAnswers;
import io.liaison.directory.DirectoryQuery;
import io.liaison.directory.DirectorySearch;
import io.liaison.listings.Facet;
import io.liaison.listings.Listing;
import io.liaison.listings.Listings;
import io.liaison.profile.page.Labels;
import io.liaison.search.Matching;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the API says of partners. Beginnings of lists and single profiles are kept; what only those ask for who read everything is not. */
@Component
class PartnerAnswers {

    private final Walk walk;
    private final DirectorySearch search;
    private final Listings listings;
    private final Vocabularies vocabularies;
    private final Installation installation;
    private final KeptAnswers kept;
    private final ApiJson json;

    PartnerAnswers(
            Walk walk,
            DirectorySearch search,
            Listings listings,
            Vocabularies vocabularies,
            Installation installation,
            KeptAnswers kept,
            ApiJson json) {
        this.walk = walk;
        this.search = search;
        this.listings = listings;
        this.vocabularies = vocabularies;
        this.installation = installation;
        this.kept = kept;
        this.json = json;
    }

    Answer list(@Nullable String queryString) {
        ApiQuestion question;
        try {
            question = ApiQuestion.read(queryString, vocabularies);
        } catch (BadQuestion bad) {
            return json.problem(bad.problem());
        }
        if (question.cursor() != null) {
            return list(question);
        }
        String address = Sitemap.apiPartners() + question.address(null);
        return question.isOneOfMany()
                ? kept.keepQuestion(address, () -> list(question))
                : kept.keep(address, () -> list(question));
    }

    Answer partner(String name) {
        if (!Slug.isSlug(name)) {
            return nobody();
        }
        Slug slug = new Slug(name);
        return kept.keepIfAny(slug, Sitemap.apiPartner(slug), () -> listed(slug))
                .orElseGet(() -> otherwise(slug));
    }

    /** The choices of every filter. */
    Answer terms() {
        Map<String, Object> terms = new LinkedHashMap<>();
        Labels labels = Labels.of(vocabularies);
        for (Facet facet : Facet.values()) {
            terms.put(
                    facet.parameter(),
                    vocabularies.terms(facet.vocabulary()).stream()
                            .filter(term -> !term.retired())
                            .map(term -> entries(labels).term(facet.vocabulary(), term.code()))
                            .toList());
        }
        return json.answer(terms);
    }

    private Answer list(ApiQuestion question) {
        EntryWriting entries = entries(Labels.of(vocabularies));
        Walk.Stretch stretch = walk.stretch(question);
        String next = stretch.next() == null
                ? null
                : installation.address(Sitemap.apiPartners() + question.address(stretch.next()));
        PartnerList list = new PartnerList(
                stretch.total(),
                name(stretch.matching()),
                stretch.steps().stream().map(entries::entry).toList(),
                question.cursor() == null ? filters(question.query()) : null,
                next);
        return next == null ? json.answer(list) : json.answer(list, "<" + next + ">; rel=\"next\"");
    }

    private Map<String, List<FilterEntry>> filters(DirectoryQuery query) {
        Map<String, List<FilterEntry>> filters = new LinkedHashMap<>();
        search.filters(query)
                .forEach((facet, counts) -> filters.put(
                        facet.parameter(),
                        counts.stream()
                                .map(count -> new FilterEntry(count.code(), count.label(), count.partners()))
                                .toList()));
        return filters;
    }

    private Optional<Answer> listed(Slug slug) {
        return listings.find(slug)
                .filter(listing -> listing.publicity().isListed())
                .map(this::whole);
    }

    private Answer whole(Listing listing) {
        PartnerProfile profile = new ProfileWriting(entries(Labels.of(vocabularies))).profile(listing);
        return json.answer(profile, json.link("alternate", Sitemap.partner(listing.slug())) + "; type=\"text/html\"");
    }

    /** An address of today is nobody's former one, even where its profile is not listed. */
    private Answer otherwise(Slug slug) {
        return listings.former(slug)
                .map(former -> former.nowAt()
                        .map(now -> json.moved(Sitemap.apiPartner(now)))
                        .orElseGet(() -> json.problem(Problem.gone())))
                .orElseGet(this::nobody);
    }

    private Answer nobody() {
        return json.problem(Problem.notFound("No partner is listed at this address. Find those who are with "
                + installation.address(Sitemap.apiPartners())));
    }

    private EntryWriting entries(Labels labels) {
        return new EntryWriting(installation, labels);
    }

    private static String name(Matching matching) {
        return matching.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
