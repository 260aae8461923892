package io.liaison.review;

import io.liaison.base.Obstacle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why something is returned.
 *
 * @param terms codes of {@link io.liaison.content.Vocabulary#RETURN_REASON} terms
 * @param words what else the partner should read, or empty
 */
public record Reasons(List<String> terms, String words) {

    /** The term that says nothing by itself. */
    public static final String OTHER = "other";

    static final Reasons NONE = new Reasons(List.of(), "");

    public Reasons {
        terms = List.copyOf(terms);
        words = words.strip();
    }

    /** Reasons that no term of the list names. */
    public static Reasons inWords(String words) {
        return new Reasons(List.of(OTHER), words);
    }

    /** What is missing; the places are {@code terms} and {@code words}. */
    public List<Obstacle> obstacles() {
        List<Obstacle> obstacles = new ArrayList<>();
        if (terms.isEmpty()) {
            obstacles.add(
                    new Obstacle("terms", "Choose at least one reason, so that the partner knows what to change."));
        }
        if (terms.contains(OTHER) && words.isEmpty()) {
            obstacles.add(new Obstacle("words", "“Other” needs words: say what the partner should change."));
        }
        return List.copyOf(obstacles);
    }

    /**
     * The reasons as people read them: each term as a sentence, then the words.
     *
     * @param label what people read for a term
     */
    public String read(UnaryOperator<String> label) {
        return Stream.concat(
                        terms.stream().filter(term -> !term.equals(OTHER)).map(term -> label.apply(term) + "."),
                        Stream.of(words).filter(written -> !written.isEmpty()))
                .collect(Collectors.joining("\n\n"));
    }
}
