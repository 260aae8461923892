package io.liaison.alerts;

import io.liaison.base.EmailAddress;
import io.liaison.base.Installation;
import io.liaison.base.Sitemap;
import io.liaison.base.Token;
import io.liaison.content.Vocabularies;
import io.liaison.content.Vocabulary;
import io.liaison.directory.ListingCard;
import io.liaison.directory.ListingCard.ShownOffer;
import io.liaison.directory.SearchResult;
import io.liaison.directory.Sorting;
import io.liaison.mail.Letter;
import io.liaison.mail.Outbox;
import io.liaison.mail.Passage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is written to whoever asked for news. */
@Component
class AlertLetters {

    private final Outbox outbox;
    private final Installation installation;
    private final QuestionWords words;
    private final Vocabularies vocabularies;

    AlertLetters(Outbox outbox, Installation installation, QuestionWords words, Vocabularies vocabularies) {
        this.outbox = outbox;
        this.installation = installation;
        this.words = words;
        this.vocabularies = vocabularies;
    }

    /** Repeats nothing of what was searched: anybody can enter anybody's address, and would have us carry their words there. */
    void askToConfirm(EmailAddress recipient, Token token) {
        Passage text = new Passage.Words("""
                Hello,

                somebody, we hope you, asked Liaison to write to this address when something new fits a search in its directory of partners.

                Open this page to see what would be searched, and press “Start the alert” there:""");
        Passage rest = new Passage.Words("""
                The page works for seven days; without your confirmation we forget the wish and this address.

                If you did not ask for this, do nothing. You will not hear of it again.""");
        outbox.post(Letter.passing(
                recipient,
                "Confirm your alert",
                List.of(text, new Passage.Link("See the alert", address(token)), rest),
                ""));
    }

    /** @param news not empty; as many as a page has, when there are more */
    void tell(AlertDetails alert, List<News> news, Instant since, Token token) {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage.Words("This is new or has changed since our last look, for your search: "
                + words.line(alert.question()) + "."));
        news.forEach(one -> addTo(passages, one, since));
        String all =
                installation.address(alert.question().sorted(Sorting.NEWEST).address());
        passages.add(new Passage.Link(
                news.size() == SearchResult.PAGE_SIZE ? "See these and more in the directory" : "Search again", all));
        passages.add(new Passage.Words("You hear of this search at most "
                + alert.frequency().label() + ", and only when there is something to tell. To end it:"));
        passages.add(new Passage.Link("Stop this alert", address(token)));
        outbox.post(Letter.passing(alert.email(), subject(alert, news), passages, address(token)));
    }

    private String subject(AlertDetails alert, List<News> news) {
        String many = news.size() == 1
                ? news.getFirst().card().name().text()
                : (news.size() == SearchResult.PAGE_SIZE ? "At least " : "") + news.size() + " partners";
        return many + (news.size() == 1 ? " fits: " : " fit: ") + words.line(alert.question());
    }

    private void addTo(List<Passage> passages, News news, Instant since) {
        ListingCard card = news.card();
        String standing = news.isNewSince(since) ? "New in the directory." : "Has changed its profile.";
        String fits = card.shownOffers().isEmpty()
                ? ""
                : "\n\nWhat fits best:\n"
                        + card.shownOffers().stream().map(this::offer).collect(Collectors.joining("\n"));
        passages.add(new Passage.Subheading(card.name().text()));
        passages.add(new Passage.Words((standing + " " + card.summary().text()).strip() + fits));
        passages.add(new Passage.Link(
                "Read the profile of " + card.shortName(), installation.address(Sitemap.partner(card.slug()))));
    }

    private String offer(ShownOffer offer) {
        String audiences = offer.audiences().stream()
                .map(audience -> vocabularies.label(Vocabulary.AUDIENCE, audience.term()))
                .collect(Collectors.joining(", "));
        return "– " + offer.title().text() + (audiences.isEmpty() ? "" : ", for " + audiences);
    }

    private String address(Token token) {
        return installation.address(Sitemap.alert(token));
    }
}
