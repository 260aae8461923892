package io.liaison.search.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a question is to be answered.
 *
 * @param groups of which each has to be found, those that find few first
 * @param inOrder the words as they were typed
 * @param excluded of which none may be found
 * @param exactName what was typed as a name, as names are looked up
 * @param meantName what may have been meant as a name, or empty where nothing is spelt wrongly
 * @param corrections words that nobody has, with what may have been meant
 */
public record Plan(
        List<Group> groups,
        List<Term> inOrder,
        List<Alternative> excluded,
        String exactName,
        String meantName,
        List<Correction> corrections) {

    /**
     * One thing that was asked.
     *
     * @param alternatives any of them will do; the best first
     * @param weight how much it says
     */
    public record Group(List<Alternative> alternatives, float weight) {

        /** The most documents it can find, roughly; what finds few is looked for first. */
        int reach() {
            return alternatives.stream().mapToInt(Alternative::reach).sum();
        }
    }

    /**
     * Words which one part, with its document, must have all of.
     *
     * @param isAdjacent whether they have to stand side by side
     * @param isNear whether this is not what was typed but something spelt much like it
     * @param reach the most documents it can find
     */
    public record Alternative(List<Term> terms, boolean isAdjacent, boolean isNear, int reach) {

        float weight() {
            float sum = 0;
            for (Term term : terms) {
                sum += term.weight();
            }
            return sum;
        }
    }

    /** @param weight how much it counts that a text has it */
    public record Term(String stem, float weight) {}

    /** A stretch of what was typed, and what may have been meant. */
    public record Correction(int start, int end, String word) {

        /** From the end on, so that the places of those before stay right. */
        static String corrected(String typed, List<Correction> corrections) {
            StringBuilder corrected = new StringBuilder(typed);
            corrections.stream()
                    .sorted(Comparator.comparingInt(Correction::start).reversed())
                    .forEach(correction -> corrected.replace(correction.start(), correction.end(), correction.word()));
            return corrected.toString();
        }
    }

    /** Of all words that are looked for. */
    public Set<String> stems() {
        return groups.stream()
                .flatMap(group -> group.alternatives().stream())
                .flatMap(alternative -> alternative.terms().stream())
                .map(Term::stem)
                .collect(Collectors.toSet());
    }

    public boolean isEmpty() {
        return groups.isEmpty() && excluded.isEmpty();
    }
}
