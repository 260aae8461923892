package io.liaison.feeds;

import io.liaison.base.Installation;
import io.liaison.base.PartnerId;
import io.liaison.base.Sitemap;
import io.liaison.content.Demonstration;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import io.liaison.content.Vocabularies;
import io.liaison.content.Vocabulary;
import io.liaison.delivery.Answer;
import io.liaison.directory.DirectoryQuery;
import io.liaison.directory.DirectorySearch;
import io.liaison.directory.Found;
import io.liaison.directory.Found.FoundPartner;
import io.liaison.directory.Sorting;
import io.liaison.listings.ListedProfiles;
import io.liaison.listings.Listing;
import io.liaison.profile.page.Labels;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is new among the partners that answer a question, as an Atom feed (RFC 4287) in pages (RFC 5005). */
@Component
class Feed {

    private static final String TYPE = "application/atom+xml;charset=UTF-8";
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String HTML = "text/html";
    private static final int PAGE_SIZE = 50;

    private final DirectorySearch search;
    private final ListedProfiles profiles;
    private final Vocabularies vocabularies;
    private final Installation installation;
    private final Demonstration demonstration;

    Feed(DirectorySearch search, ListedProfiles profiles, Vocabularies vocabularies, Installation installation) {
        this.search = search;
        this.profiles = profiles;
        this.vocabularies = vocabularies;
        this.installation = installation;
        this.demonstration = new Demonstration(installation);
    }

    /** Without filters of terms that there are not. */
    DirectoryQuery known(DirectoryQuery asked) {
        return search.known(asked);
    }

    Answer of(DirectoryQuery query) {
        int first = (query.page() - 1) * PAGE_SIZE;
        Found found = search.found(query.sorted(Sorting.NEWEST), first, PAGE_SIZE);
        if (found.partners().isEmpty() && query.page() > 1) {
            return Answer.elsewhere(address(query.onPage((int) Math.max(1, Math.ceilDiv(found.total(), PAGE_SIZE)))));
        }
        List<PartnerId> partners =
                found.partners().stream().map(FoundPartner::id).toList();
        XmlText xml = new XmlText().open("feed", Map.of("xmlns", ATOM, "xml:lang", "en"));
        List<Listing> listings = profiles.of(partners);
        writeHead(xml, query, listings);
        writePaging(xml, query, first + partners.size() < found.total());
        Labels labels = Labels.of(vocabularies);
        listings.forEach(listing -> writeEntry(xml, listing, labels));
        return Answer.file(TYPE, Answer.ASK_AGAIN, xml.close().bytes())
                .with(Map.of("Access-Control-Allow-Origin", "*"));
    }

    private void writeHead(XmlText xml, DirectoryQuery query, List<Listing> listings) {
        String words = query.words().isEmpty() ? "" : " for “" + query.words() + "”";
        String filters = query.hasFilters() ? ", filtered" : "";
        String host = URI.create(installation.address("/")).getHost();
        xml.text("id", "tag:" + host + ",2026:" + address(query.onPage(1)))
                .text("title", "Liaison: new and changed partners" + words + filters)
                .text("updated", updated(listings).toString())
                .empty("link", link("self", address(query), "application/atom+xml"))
                .empty(
                        "link",
                        link("alternate", query.onPage(1).sorted(Sorting.NEWEST).address(), HTML))
                .text("generator", "Liaison");
    }

    /** A feed must say when it changed last; one without entries says what is true of the directory. */
    private Instant updated(List<Listing> listings) {
        List<Listing> newest = listings.isEmpty() ? profiles.newest(null, 1) : listings;
        return newest.stream()
                .map(listing -> moment(listing))
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private void writePaging(XmlText xml, DirectoryQuery query, boolean goesOn) {
        if (query.page() > 1) {
            xml.empty("link", link("first", address(query.onPage(1)), "application/atom+xml"));
            xml.empty("link", link("previous", address(query.onPage(query.page() - 1)), "application/atom+xml"));
        }
        if (goesOn) {
            xml.empty("link", link("next", address(query.onPage(query.page() + 1)), "application/atom+xml"));
        }
    }

    private void writeEntry(XmlText xml, Listing listing, Labels labels) {
        ProfileContent profile = listing.content();
        String acronym = profile.acronym().isBlank() ? "" : " (" + profile.acronym() + ")";
        xml.open("entry", Map.of())
                .text("id", "urn:uuid:" + listing.partner().value())
                .text("title", profile.name() + acronym)
                .text("updated", moment(listing).toString())
                .empty("link", link("alternate", Sitemap.partner(listing.slug()), HTML))
                .empty("link", link("alternate", Sitemap.apiPartner(listing.slug()), "application/json"))
                .open("author", Map.of())
                .text("name", profile.name())
                .close();
        String summary = Stream.concat(demonstration.note(profile).stream(), Stream.of(profile.summary()))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" "));
        if (!summary.isEmpty()) {
            xml.text("summary", summary);
        }
        profile.domains().forEach(domain -> writeCategory(xml, "domain", Vocabulary.DOMAIN, domain, labels));
        profile.offers().stream()
                .map(Offer::kind)
                .filter(kind -> !kind.isBlank())
                .distinct()
                .forEach(kind -> writeCategory(xml, "kind", Vocabulary.OFFER_KIND, kind, labels));
        xml.close();
    }

    private void writeCategory(XmlText xml, String facet, Vocabulary vocabulary, String code, Labels labels) {
        String scheme = installation.address(Sitemap.apiTerms() + "#" + facet);
        xml.empty("category", Map.of("term", code, "scheme", scheme, "label", labels.of(vocabulary, code)));
    }

    private Map<String, String> link(String relation, String path, String type) {
        return Map.of("rel", relation, "type", type, "href", installation.address(path));
    }

    /** The feed's own address for a question; in which order the directory shows it does not matter here. */
    static String address(DirectoryQuery query) {
        Sorting usual = query.words().isEmpty() ? Sorting.NAME : Sorting.MATCH;
        return Sitemap.feed()
                + query.sorted(usual).onPage(query.page()).address().substring(1);
    }

    private static Instant moment(Listing listing) {
        return listing.publicity().publishedAt().truncatedTo(ChronoUnit.SECONDS);
    }
}
