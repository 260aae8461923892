package io.liaison.directory;

import io.liaison.content.Audience;
import io.liaison.directory.CardContent.CardOffer;
import io.liaison.directory.CardContent.Found;
import io.liaison.directory.ListingCard.ShownOffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes results of what was found, with what was looked for marked in their texts. */
@Component
class Cards {

    private static final int SHOWN_OFFERS = 2;

    private final JdbcClient jdbc;

    Cards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ListingCard> of(List<Found> found, SearchStatement statement, DirectoryQuery query) {
        Iterator<Highlighted> texts = highlight(texts(found), statement).iterator();
        List<ListingCard> cards = new ArrayList<>();
        for (Found one : found) {
            cards.add(card(one, texts, query));
        }
        return cards;
    }

    /** Name, summary and offer titles of each card, in the order in which {@link #card} takes them again. */
    private static List<String> texts(List<Found> found) {
        List<String> texts = new ArrayList<>();
        for (Found one : found) {
            texts.add(one.card().name());
            texts.add(one.card().summary());
            one.card().offers().forEach(offer -> texts.add(offer.title()));
        }
        return texts;
    }

    private List<Highlighted> highlight(List<String> texts, SearchStatement statement) {
        boolean hasWords = !statement.query().words().isEmpty() && statement.matching() != Matching.SIMILAR_NAMES;
        if (!hasWords || texts.isEmpty()) {
            return texts.stream().map(Highlighted::plain).toList();
        }
        List<String> marked = statement
                .bound(jdbc, """
                        select ts_headline('liaison', text, asked.query, :options)
                          from unnest(:texts::text[]) with ordinality as given(text, place),
                               (select %s as query) as asked order by place""".formatted(statement.words().expression(statement.matching())))
                .param("texts", texts.toArray(String[]::new))
                .param("options", "HighlightAll=true, StartSel=" + Highlighted.START + ", StopSel=" + Highlighted.STOP)
                .query(String.class)
                .list();
        List<Highlighted> highlighted = new ArrayList<>();
        for (int index = 0; index < texts.size(); index++) {
            highlighted.add(Highlighted.read(texts.get(index), marked.get(index)));
        }
        return highlighted;
    }

    private static ListingCard card(Found found, Iterator<Highlighted> texts, DirectoryQuery query) {
        CardContent card = found.card();
        Highlighted name = texts.next();
        Highlighted summary = texts.next();
        record Candidate(CardOffer offer, Highlighted title) {}
        List<Candidate> candidates = card.offers().stream()
                .map(offer -> new Candidate(offer, texts.next()))
                .toList();
        List<ShownOffer> shown = candidates.stream()
                .sorted(Comparator.comparingInt(candidate -> -relevance(candidate.offer(), candidate.title(), query)))
                .limit(SHOWN_OFFERS)
                .map(candidate -> new ShownOffer(
                        candidate.offer().id(),
                        candidate.title(),
                        candidate.offer().audiences()))
                .toList();
        return new ListingCard(
                found.slug(),
                name,
                card.acronym(),
                summary,
                card.logo(),
                card.organisationType(),
                card.domains(),
                card.regions(),
                shown,
                card.offers().size() - shown.size());
    }

    private static int relevance(CardOffer offer, Highlighted title, DirectoryQuery query) {
        boolean isForThem =
                offer.audiences().stream().map(Audience::term).anyMatch(term -> query.isChosen(Facet.AUDIENCE, term));
        int filters = (query.isChosen(Facet.KIND, offer.kind()) ? 2 : 0) + (isForThem ? 1 : 0);
        return filters + (title.hasFindings() ? 1 : 0);
    }
}
