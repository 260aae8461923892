package io.liaison.choosing.ui;

import io.liaison.base.Sitemap;
import io.liaison.choosing.CompareQuery;
import io.liaison.choosing.ComparedOffers;
import io.liaison.choosing.GuidedMatch;
import io.liaison.choosing.MatchAnswers;
import io.liaison.choosing.Question;
import io.liaison.delivery.Answer;
import io.liaison.delivery.KeptAnswers;
import io.liaison.delivery.PublicAnswers;
import io.liaison.profile.page.PublicDocument;
import io.liaison.profile.page.PublicPage;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The public addresses of this module and their answers. */
@Component
class ChoosingAddresses implements PublicAnswers {

    private static final Set<String> PARAMETERS = Stream.concat(
                    CompareQuery.PARAMETERS.stream(),
                    Stream.of(Question.values()).map(Question::parameter))
            .collect(Collectors.toUnmodifiableSet());

    private final KeptAnswers kept;
    private final PublicDocument document;
    private final GuidedMatch match;
    private final MatchPages matchPages;
    private final ComparePages comparePages;

    ChoosingAddresses(
            KeptAnswers kept,
            PublicDocument document,
            GuidedMatch match,
            MatchPages matchPages,
            ComparePages comparePages) {
        this.kept = kept;
        this.document = document;
        this.match = match;
        this.matchPages = matchPages;
        this.comparePages = comparePages;
    }

    @Override
    public Optional<Answer> find(String path, @Nullable String query) {
        return switch (path) {
            case "/match" -> Optional.of(match(query));
            case "/compare" -> Optional.of(compare(query));
            case "/match/" -> Optional.of(Answer.moved(Sitemap.match()));
            case "/compare/" -> Optional.of(Answer.moved(Sitemap.compare()));
            default -> Optional.empty();
        };
    }

    @Override
    public Set<String> parameters() {
        return PARAMETERS;
    }

    private Answer match(@Nullable String query) {
        MatchAnswers answers = match.read(query);
        return kept.keep(answers.address(), () -> answer(matchPages.page(answers)));
    }

    /** What its one address does not say is made for who asks, and so is what names an offer that is not there. */
    private Answer compare(@Nullable String query) {
        CompareQuery asked = CompareQuery.read(query);
        return asked.isPlain() ? kept.keepQuestion(asked.address(), () -> compared(asked)) : compared(asked);
    }

    private Answer compared(CompareQuery asked) {
        ComparedOffers compared = comparePages.compare(asked);
        Answer answer = answer(comparePages.page(compared));
        return compared.missing().isEmpty() ? answer : answer.unkept();
    }

    private Answer answer(PublicPage page) {
        return Answer.page(HttpServletResponse.SC_OK, document.render(page));
    }
}
