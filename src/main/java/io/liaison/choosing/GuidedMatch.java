package io.liaison.choosing;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.content.Term;
import io.liaison.content.Vocabularies;
import io.liaison.content.Vocabulary;
import io.liaison.directory.QueryString;
import io.liaison.profile.page.Labels;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Leads from answers to offers. */
@Service
public class GuidedMatch {

    private static final int MOST_SHOWN = 12;
    private static final int FEW = 4;

    /** Which answers to give up, the least important first. */
    private static final List<Set<Question>> GIVING_UP = List.of(
            Set.of(Question.STAGE),
            Set.of(Question.WHO),
            Set.of(Question.WHO, Question.STAGE),
            Set.of(Question.NEED),
            Set.of(Question.STAGE, Question.NEED),
            Set.of(Question.WHO, Question.NEED));

    private final OfferSupply supply;
    private final Vocabularies vocabularies;

    GuidedMatch(OfferSupply supply, Vocabularies vocabularies) {
        this.supply = supply;
        this.vocabularies = vocabularies;
    }

    /** Never fails on what a visitor typed; answers nobody knows are not taken. */
    @AllowedTo(Caller.ANYONE)
    public MatchAnswers read(@Nullable String query) {
        Map<Question, String> given = new EnumMap<>(Question.class);
        Map<String, List<String>> parameters = QueryString.read(query);
        for (Question question : Question.values()) {
            parameters.getOrDefault(question.parameter(), List.of()).stream()
                    .filter(answer -> answer.equals(MatchAnswers.NOT_SURE) || isKnown(question, answer))
                    .findFirst()
                    .ifPresent(answer -> given.put(question, answer));
        }
        return new MatchAnswers(given);
    }

    /** The answers to a question that lead somewhere, whatever was answered to it before. */
    @AllowedTo(Caller.ANYONE)
    public List<MatchOption> options(Question question, MatchAnswers answers) {
        MatchAnswers others = answers.without(question);
        return possible(question)
                .map(option -> counted(option, others.with(question, option.code())))
                .filter(option -> option.offers() > 0)
                .toList();
    }

    @AllowedTo(Caller.ANYONE)
    public Match match(MatchAnswers answers) {
        List<ListedOffer> all = find(answers, Set.of());
        Set<Question> dropped = Set.of();
        for (Set<Question> givenUp : GIVING_UP) {
            if (all.isEmpty() && chosen(answers).containsAll(givenUp)) {
                dropped = givenUp;
                all = find(answers, givenUp);
            }
        }
        Fitting fitting = fitting(answers);
        List<MatchedOffer> best = fitting.best(all, MOST_SHOWN);
        long offers = count(answers, dropped);
        List<MatchedOffer> nearly =
                dropped.isEmpty() && offers < FEW ? fitting.best(nearly(answers, all), FEW) : List.of();
        return new Match(answers, dropped, asked(answers, dropped).kinds(), best, offers, nearly);
    }

    private boolean isKnown(Question question, String answer) {
        return possible(question).anyMatch(option -> option.code().equals(answer));
    }

    private Stream<MatchOption> possible(Question question) {
        return switch (question) {
            case WHO -> terms(Vocabulary.AUDIENCE);
            case STAGE -> Stream.of(Stage.values()).map(stage -> new MatchOption(stage.code(), stage.label(), "", 0));
            case NEED -> terms(Vocabulary.OFFER_KIND);
        };
    }

    private Stream<MatchOption> terms(Vocabulary vocabulary) {
        return vocabularies.terms(vocabulary).stream()
                .map(term -> new MatchOption(term.code(), term.label(), PlainWords.of(term), 0));
    }

    private MatchOption counted(MatchOption option, MatchAnswers answers) {
        return new MatchOption(option.code(), option.label(), option.hint(), count(answers, Set.of()));
    }

    private static Set<Question> chosen(MatchAnswers answers) {
        return Stream.of(Question.values())
                .filter(question -> answers.chosen(question).isPresent())
                .collect(toUnmodifiableSet());
    }

    private List<ListedOffer> nearly(MatchAnswers answers, List<ListedOffer> fitting) {
        List<ListedOffer> nearly = new ArrayList<>();
        for (Question question : Question.values()) {
            if (answers.chosen(question).isPresent()) {
                find(answers, Set.of(question)).stream()
                        .filter(offer -> !fitting.contains(offer) && !nearly.contains(offer))
                        .forEach(nearly::add);
            }
        }
        return nearly;
    }

    private List<ListedOffer> find(MatchAnswers answers, Set<Question> without) {
        Asked asked = asked(answers, without);
        return asked.isPossible() ? supply.find(asked.audience(), asked.kinds(), asked.words()) : List.of();
    }

    private long count(MatchAnswers answers, Set<Question> without) {
        Asked asked = asked(answers, without);
        return asked.isPossible() ? supply.count(asked.audience(), asked.kinds()) : 0;
    }

    /** @param isPossible not where the stage has no use for the kind that is needed */
    private record Asked(String audience, Set<String> kinds, List<String> words, boolean isPossible) {}

    private Asked asked(MatchAnswers answers, Set<Question> without) {
        MatchAnswers kept = answers;
        for (Question question : without) {
            kept = kept.without(question);
        }
        String need = kept.chosen(Question.NEED).orElse("");
        Set<String> kinds =
                kept.stage().map(stage -> kinds(stage, need)).orElseGet(() -> need.isEmpty() ? Set.of() : Set.of(need));
        boolean isPossible = !kinds.isEmpty() || kept.stage().isEmpty();
        List<String> words = kept.stage().map(Stage::words).orElse(List.of());
        return new Asked(kept.chosen(Question.WHO).orElse(""), kinds, words, isPossible);
    }

    private Set<String> kinds(Stage stage, String need) {
        return vocabularies.terms(Vocabulary.OFFER_KIND).stream()
                .map(Term::code)
                .filter(kind -> need.isEmpty() || kind.equals(need))
                .filter(kind -> stage.suits(kind) != Stage.Suits.SELDOM)
                .collect(toUnmodifiableSet());
    }

    private Fitting fitting(MatchAnswers answers) {
        return new Fitting(answers, Labels.of(vocabularies));
    }
}
