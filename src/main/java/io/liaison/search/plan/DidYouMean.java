package io.liaison.search.plan;

import io.liaison.search.plan.KnownWords.Known;
import io.liaison.search.plan.Plan.Correction;
import io.liaison.search.text.Word;
import io.liaison.search.text.Word.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says what was asked in words that stand somewhere. */
public final class DidYouMean {

    private static final int LONG = 6;
    private static final int MOST_UNKNOWN = 4;

    private final KnownWords known;

    public DidYouMean(KnownWords known) {
        this.known = known;
    }

    /** The whole of it put right; empty where nothing is known to be wrong, and where it is markup, which nobody means. */
    public List<String> of(Asked asked, Plan plan) {
        if (asked.typed().matches("(?s).*[<>].*")) {
            return List.of();
        }
        List<Correction> corrections = new ArrayList<>(plan.corrections());
        asked.clauses().stream()
                .filter(clause -> !clause.isExcluded())
                .flatMap(clause -> clause.words().stream())
                .filter(word -> word.kind() == Kind.PLAIN && !word.isStopWord())
                .filter(word -> corrections.stream().noneMatch(correction -> correction.start() == word.start()))
                .limit(MOST_UNKNOWN)
                .map(this::distant)
                .filter(Objects::nonNull)
                .forEach(corrections::add);
        return corrections.isEmpty() ? List.of() : List.of(Correction.corrected(asked.typed(), corrections));
    }

    private @Nullable Correction distant(Word word) {
        if (word.text().length() < LONG || known.documents(word.stem()) > 0) {
            return null;
        }
        List<Known> distant = known.distant(word.text(), 1);
        return distant.isEmpty()
                ? null
                : new Correction(word.start(), word.end(), distant.getFirst().form());
    }
}
