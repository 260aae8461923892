package io.liaison.search.plan;

import io.liaison.search.plan.Asked.Clause;
import io.liaison.search.plan.Plan.Alternative;
import io.liaison.search.plan.Plan.Correction;
import io.liaison.search.plan.Plan.Group;
import io.liaison.search.plan.Plan.Term;
import io.liaison.search.store.Blocks;
import io.liaison.search.store.Names;
import io.liaison.search.text.Analysis;
import io.liaison.search.text.Word;
import io.liaison.search.text.Word.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Decides what to look for, of what was asked and of what there is to be found. */
public final class Planner {

    private static final float AS_SYNONYM = 0.8f;
    private static final float AS_APART = 0.6f;
    private static final int SHORTEST_APART = 3;
    private static final int LONG = 5;
    /** What nearly all documents say, of more than a few, says nothing of any. */
    private static final double NEARLY_ALL = 0.8;

    private static final int FEW_DOCUMENTS = 10;

    private final Asked asked;
    private final KnownWords known;
    private final OtherWords synonyms;
    private final WordPlans wordPlans;
    private final List<Group> groups = new ArrayList<>();
    private final List<Alternative> excluded = new ArrayList<>();

    private Planner(Asked asked, KnownWords known, OtherWords synonyms, Predicate<Word> canBeMistyped) {
        this.asked = asked;
        this.known = known;
        this.synonyms = synonyms;
        this.wordPlans = new WordPlans(known, canBeMistyped);
    }

    /** What is short, has digits or is joined by a sign is a name or an abbreviation, and means no other word. */
    public static Plan plan(Asked asked, KnownWords known, OtherWords synonyms) {
        return new Planner(asked, known, synonyms, Planner::isLongWord).plan();
    }

    /** For where nothing else is found: every word may be mistyped. */
    public static Plan forgiving(Asked asked, KnownWords known, OtherWords synonyms) {
        return new Planner(asked, known, synonyms, word -> true).plan();
    }

    private static boolean isLongWord(Word word) {
        return word.kind() == Kind.PLAIN
                && word.text().length() >= LONG
                && word.text().chars().allMatch(Character::isLetter);
    }

    private Plan plan() {
        List<Item> run = new ArrayList<>();
        List<Clause> clauses = asked.clauses();
        for (int index = 0; index < clauses.size(); ) {
            int end = index + 1;
            while (end < clauses.size() && clauses.get(end).isOr()) {
                end++;
            }
            if (end > index + 1) {
                either(clauses.subList(index, end));
            } else {
                take(clauses.get(index), run);
            }
            index = end;
        }
        plan(run);
        List<Term> inOrder = inOrder();
        groups.sort(Comparator.comparingInt(Group::reach));
        List<Correction> corrections = wordPlans.corrections();
        String typed = asked.typed();
        String meantName = corrections.isEmpty() ? "" : Blocks.nameKey(Correction.corrected(typed, corrections));
        return new Plan(groups, inOrder, excluded, Blocks.nameKey(typed), meantName, corrections);
    }

    private List<Term> inOrder() {
        return groups.stream()
                .filter(group -> !group.alternatives().isEmpty())
                .flatMap(group -> group.alternatives().getFirst().terms().stream())
                .toList();
    }

    /** Words that stand for themselves are planned together, for neighbours may say one thing. */
    private void take(Clause clause, List<Item> run) {
        if (clause.isExcluded()) {
            excluded.addAll(readings(clause));
        } else if (clause.isPhrase()) {
            group(readings(clause));
        } else {
            run.addAll(Item.of(clause.words()));
        }
    }

    private void either(List<Clause> clauses) {
        List<Alternative> alternatives = new ArrayList<>();
        for (Clause clause : clauses) {
            if (!clause.isExcluded()) {
                alternatives.addAll(readings(clause));
            }
        }
        group(alternatives);
    }

    /** A clause as it stands: its words side by side, and what is joined by a sign as one word. */
    private List<Alternative> readings(Clause clause) {
        List<Alternative> readings = new ArrayList<>();
        List<String> stems = new ArrayList<>();
        for (Item item : Item.of(clause.words())) {
            if (item.isWhole() && clause.words().stream().noneMatch(word -> word.kind() == Kind.PLAIN)) {
                readings.add(alternative(List.of(item.wholeWord().stem()), false, 1));
            }
            if (!item.isStopWord()) {
                stems.addAll(item.stems());
            }
        }
        if (stems.isEmpty()) {
            clause.words().stream().filter(Word::hasPlace).map(Word::stem).forEach(stems::add);
        }
        boolean isOfSigns = clause.words().stream().anyMatch(word -> word.kind() == Kind.CHARACTER);
        readings.addFirst(alternative(stems, stems.size() > 1 && !isOfSigns, 1));
        return readings;
    }

    private void plan(List<Item> run) {
        int index = 0;
        while (index < run.size()) {
            int taken = takeSynonyms(run, index);
            if (taken == 0) {
                taken = takeJoined(run, index);
            }
            if (taken == 0) {
                taken = 1;
                Item item = run.get(index);
                if (!item.isStopWord()) {
                    take(item, asked.isUnfinished() && index == run.size() - 1);
                } else if (run.size() == 1 || isInCapitals(item)) {
                    takeName(item);
                }
            }
            index += taken;
        }
        if (groups.isEmpty() && !run.isEmpty()) {
            group(List.of());
        }
    }

    /** "WHO" and "IT" are words of grammar, and somebody's acronyms. */
    private void takeName(Item item) {
        String name = Names.bearing(item.form());
        if (known.documents(name) > 0) {
            group(List.of(alternative(List.of(name), false, 1)));
        }
    }

    private boolean isInCapitals(Item item) {
        Word word = item.words().getFirst();
        String typed = asked.typed();
        return !typed.equals(typed.toUpperCase(Locale.ROOT))
                && typed.substring(word.start(), word.end()).chars().allMatch(Character::isUpperCase);
    }

    /** Takes the longest run of words from here on that can be said otherwise. */
    private int takeSynonyms(List<Item> run, int from) {
        if (run.get(from).isStopWord()) {
            return 0;
        }
        for (int end = Math.min(run.size(), from + OtherWords.MOST_WORDS); end > from; end--) {
            if (run.get(end - 1).isStopWord()) {
                continue;
            }
            List<Item> items = run.subList(from, end).stream()
                    .filter(item -> !item.isStopWord())
                    .toList();
            List<String> stems = stemsWithSynonyms(items);
            Set<List<String>> others = others(items, stems);
            if (!others.isEmpty()) {
                List<Alternative> alternatives = new ArrayList<>(asTyped(items, stems, end == run.size()));
                others.forEach(other -> alternatives.add(alternative(other, other.size() > 1, AS_SYNONYM)));
                group(alternatives);
                return end - from;
            }
        }
        return 0;
    }

    private Set<List<String>> others(List<Item> items, List<String> stems) {
        Set<List<String>> others = new LinkedHashSet<>(synonyms.of(stems));
        if (items.size() == 1 && items.getFirst().isWhole()) {
            others.addAll(synonyms.of(List.of(items.getFirst().wholeWord().stem())));
        }
        return others;
    }

    /** What the vocabulary has is no typing error, even when no partner says it: "tech transfer" does not mean "teach transfer". */
    private List<String> stemsWithSynonyms(List<Item> items) {
        List<String> typed =
                items.stream().flatMap(item -> item.stems().stream()).toList();
        if (!synonyms.of(typed).isEmpty()) {
            return typed;
        }
        return meant(items);
    }

    private List<String> meant(List<Item> items) {
        return items.stream().flatMap(item -> wordPlans.meant(item).stream()).toList();
    }

    private List<Alternative> asTyped(List<Item> items, List<String> stems, boolean isLast) {
        if (items.size() == 1) {
            return alternatives(items.getFirst(), asked.isUnfinished() && isLast);
        }
        return List.of(alternative(stems, true, 1));
    }

    /** "start up" finds "startup", and "A STAR" finds "A*STAR". */
    private int takeJoined(List<Item> run, int from) {
        if (from + 1 >= run.size()) {
            return 0;
        }
        Item one = run.get(from);
        Item next = run.get(from + 1);
        if (!one.isWord() || !next.isWord() || one.isStopWord() && next.isStopWord()) {
            return 0;
        }
        String joined = Analysis.ENGLISH.stem(one.form() + next.form());
        if (known.documents(joined) == 0) {
            return 0;
        }
        List<Item> apart =
                Stream.of(one, next).filter(item -> !item.isStopWord()).toList();
        group(List.of(alternative(meant(apart), false, 1), alternative(List.of(joined), false, 1)));
        return 2;
    }

    private void take(Item item, boolean isUnfinished) {
        if (item.isWhole() && !isKnownTogether(item)) {
            item.words().forEach(piece -> group(wordPlans.of(piece, false)));
        } else {
            group(alternatives(item, isUnfinished));
        }
    }

    private boolean isKnownTogether(Item item) {
        return known.documents(item.wholeWord().stem()) > 0
                || item.stems().stream().allMatch(stem -> known.documents(stem) > 0)
                || !wordPlans.of(item.wholeWord(), false).isEmpty()
                || isNameOfLetters(item);
    }

    /** "A*STAR" that nobody has is not every partner that says "a" and "start"; "X-ray" may still be about rays. */
    private boolean isNameOfLetters(Item item) {
        return item.words().stream().anyMatch(piece -> piece.text().length() < SHORTEST_APART)
                && item.words().stream()
                        .filter(piece -> piece.text().length() >= SHORTEST_APART)
                        .noneMatch(piece -> known.documents(piece.stem()) > 0);
    }

    private List<Alternative> alternatives(Item item, boolean isUnfinished) {
        if (item.isWord()) {
            return wordPlans.of(item.words().getFirst(), isUnfinished);
        }
        if (!item.isWhole()) {
            return List.of(alternative(item.stems(), false, 1));
        }
        List<Alternative> alternatives = new ArrayList<>();
        alternatives.add(alternative(item.stems(), true, 1));
        alternatives.addAll(wordPlans.of(item.wholeWord(), false));
        if (item.words().stream().allMatch(piece -> piece.text().length() >= SHORTEST_APART)) {
            alternatives.add(alternative(item.stems(), false, AS_APART));
        }
        return alternatives;
    }

    private Alternative alternative(List<String> stems, boolean isAdjacent, float weight) {
        return wordPlans.alternative(stems, isAdjacent, false, weight);
    }

    /** What is asked twice is asked once. */
    private void group(List<Alternative> alternatives) {
        boolean saysSomething = !alternatives.isEmpty()
                && (known.size() < FEW_DOCUMENTS || alternatives.getFirst().reach() < NEARLY_ALL * known.size());
        float weight = saysSomething ? alternatives.getFirst().weight() : 0;
        Group group = new Group(alternatives, weight);
        if (alternatives.isEmpty() || !groups.contains(group)) {
            groups.add(group);
        }
    }
}
