package io.liaison.choosing;

import static java.util.stream.Collectors.joining;

import io.liaison.base.Sitemap;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a visitor has answered so far, as it stands in the address.
 *
 * @param given for each question that was asked the code of a term or a stage, or {@value #NOT_SURE}
 */
public record MatchAnswers(Map<Question, String> given) {

    public static final String NOT_SURE = "not-sure";
    public static final MatchAnswers NONE = new MatchAnswers(Map.of());

    public MatchAnswers {
        Map<Question, String> inOrder = new EnumMap<>(Question.class);
        inOrder.putAll(given);
        given = Collections.unmodifiableMap(inOrder);
    }

    public boolean isAnswered(Question question) {
        return given.containsKey(question);
    }

    /** Empty while the question was not asked, and for those who are not sure. */
    public Optional<String> chosen(Question question) {
        return Optional.ofNullable(given.get(question)).filter(answer -> !answer.equals(NOT_SURE));
    }

    public Optional<Stage> stage() {
        return chosen(Question.STAGE).flatMap(Stage::named);
    }

    public MatchAnswers with(Question question, String answer) {
        Map<Question, String> changed = new EnumMap<>(Question.class);
        changed.putAll(given);
        changed.put(question, answer);
        return new MatchAnswers(changed);
    }

    /** The same with the question open again. */
    public MatchAnswers without(Question question) {
        Map<Question, String> changed = new EnumMap<>(Question.class);
        changed.putAll(given);
        changed.remove(question);
        return new MatchAnswers(changed);
    }

    /** The same, not sure about all that is still open. */
    public MatchAnswers unsureOfTheRest() {
        MatchAnswers all = this;
        for (Question question : Question.values()) {
            all = all.isAnswered(question) ? all : all.with(question, NOT_SURE);
        }
        return all;
    }

    /** The one address of these answers. */
    public String address() {
        String parameters = Stream.of(Question.values())
                .filter(this::isAnswered)
                .map(question -> question.parameter() + "=" + given.get(question))
                .collect(joining("&"));
        return parameters.isEmpty() ? Sitemap.match() : Sitemap.match() + "?" + parameters;
    }
}
