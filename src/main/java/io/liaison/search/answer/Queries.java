package io.liaison.search.answer;

import io.liaison.search.plan.Plan;
import io.liaison.search.plan.Plan.Alternative;
import io.liaison.search.plan.Plan.Group;
import io.liaison.search.plan.Plan.Term;
import io.liaison.search.store.Names;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Says a plan in Lucene's queries, each of which one part, with its document, has to answer as a whole. */
final class Queries {

    private Queries() {}

    /** Everything that is asked. */
    static Query all(Plan plan) {
        return all(plan, alternative -> true);
    }

    /** Everything that is asked, and as it was typed. */
    static Query typed(Plan plan) {
        return all(plan, alternative -> !alternative.isNear());
    }

    private static Query all(Plan plan, Predicate<Alternative> condition) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        plan.groups().forEach(group -> all.add(any(group, condition), Occur.MUST));
        if (plan.groups().isEmpty()) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        plan.excluded().forEach(alternative -> all.add(of(alternative), Occur.MUST_NOT));
        return all.build();
    }

    /** The best of its alternatives; nothing where it has none. */
    static Query any(Group group, Predicate<Alternative> condition) {
        List<Query> alternatives = group.alternatives().stream()
                .filter(alternative -> alternative.reach() > 0)
                .filter(condition)
                .map(Queries::of)
                .toList();
        return alternatives.size() == 1 ? alternatives.getFirst() : new DisjunctionMaxQuery(alternatives, 0);
    }

    static Query of(Alternative alternative) {
        if (alternative.terms().size() == 1) {
            return of(alternative.terms().getFirst());
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        alternative.terms().stream().distinct().forEach(term -> all.add(of(term), Occur.MUST));
        if (alternative.isAdjacent()) {
            all.add(adjacent(alternative.terms().stream().map(Term::stem).toList()), Occur.FILTER);
        }
        return all.build();
    }

    static Query adjacent(List<String> stems) {
        return new PhraseQuery(Names.PLACES, stems.toArray(String[]::new));
    }

    private static Query of(Term term) {
        return new BoostQuery(new TermQuery(new org.apache.lucene.index.Term(Names.WORDS, term.stem())), term.weight());
    }
}
