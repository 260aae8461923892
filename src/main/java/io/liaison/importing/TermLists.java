package io.liaison.importing;

import io.liaison.content.Audience;
import io.liaison.content.Offer;
import io.liaison.content.Term;
import io.liaison.content.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;

/** Reads lists of words on the page as terms of the platform's lists. */
final class TermLists {

    private static final int WORDS_OF_A_TERM = 6;
    private static final String SEPARATOR = "\\s*(?:[,;/&]|\\band\\b|\\bor\\b)\\s*(?:and\\b|or\\b)?\\s*";

    private final TermMatcher matcher;
    private final Prose prose;
    private final Intake intake;
    private final Report report;

    TermLists(TermMatcher matcher, Prose prose, Intake intake, Report report) {
        this.matcher = matcher;
        this.prose = prose;
        this.intake = intake;
        this.report = report;
    }

    /** A word on the page and its line. */
    private record Word(String text, int line) {}

    /** Each entry with its term; what is no term, or more than one, stays as the note. */
    List<Audience> audiences(List<Node> blocks, String path) {
        List<Audience> audiences = new ArrayList<>();
        for (Word line : words(blocks, path)) {
            for (Word word : terms(line)) {
                Place place = new Place(word.line(), path + "/" + audiences.size());
                if (!intake.isPlaceholder(word.text(), place)) {
                    add(audiences, audience(word, place));
                }
            }
        }
        return intake.admit(Limits.of(Offer.class, "audiences"), audiences, new Place(0, path));
    }

    /** The codes of the regions named; what is no region is listed. */
    List<String> regions(List<Node> blocks, String path) {
        Set<String> codes = new LinkedHashSet<>();
        for (Word word : words(blocks, path)) {
            report.understood(word.text());
            for (String name : word.text().split(SEPARATOR)) {
                term(Vocabulary.REGION, name, new Place(word.line(), path)).ifPresent(term -> codes.add(term.code()));
            }
        }
        return intake.admit(Limits.of(Offer.class, "regions"), List.copyOf(codes), new Place(0, path));
    }

    Optional<Term> exact(Vocabulary vocabulary, String text) {
        return matcher.exact(vocabulary, text);
    }

    /** The term that a text means, where only one can be meant; else the text is listed. */
    Optional<Term> term(Vocabulary vocabulary, String text, Place place) {
        if (text.isBlank() || intake.isPlaceholder(text, place)) {
            return Optional.empty();
        }
        Optional<TermMatcher.Match> match = matcher.match(vocabulary, text);
        if (match.isEmpty()) {
            unknown(vocabulary, text, place, "It was left out: choose from the list, or let the platform add a term.");
        } else if (!match.get().exact()) {
            guessed(match.get().term(), text, place);
        } else {
            report.understood(text);
        }
        return match.map(TermMatcher.Match::term);
    }

    /** A line that is no term itself but names several, each of which is one. */
    private List<Word> terms(Word line) {
        List<String> pieces = List.of(line.text().split(SEPARATOR));
        boolean isOne = matcher.match(Vocabulary.AUDIENCE, line.text())
                .filter(match -> match.exact() || pieces.size() == 1)
                .isPresent();
        boolean areTerms = pieces.stream()
                .allMatch(piece -> matcher.match(Vocabulary.AUDIENCE, piece).isPresent());
        return isOne || !areTerms
                ? List.of(line)
                : pieces.stream().map(piece -> new Word(piece, line.line())).toList();
    }

    /** Two words for one term are one audience with both in its note. */
    private static void add(List<Audience> audiences, Audience audience) {
        for (int index = 0; index < audiences.size(); index++) {
            Audience known = audiences.get(index);
            if (!audience.term().isEmpty() && known.term().equals(audience.term())) {
                String notes = Stream.of(known.note(), audience.note())
                        .filter(note -> !note.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("; "));
                audiences.set(
                        index,
                        notes.length() <= Limits.of(Audience.class, "note").max()
                                ? new Audience(known.term(), notes)
                                : known);
                return;
            }
        }
        audiences.add(audience);
    }

    private Audience audience(Word word, Place place) {
        Optional<TermMatcher.Match> match = matcher.match(Vocabulary.AUDIENCE, word.text());
        String note = match.isPresent() && match.get().exact()
                ? ""
                : intake.admit(Limits.of(Audience.class, "note"), word.text(), place.in("note"));
        if (match.isEmpty()) {
            unknown(Vocabulary.AUDIENCE, word.text(), place, "It stays as a note; choose the audience that is meant.");
            return new Audience("", note);
        }
        if (match.get().exact()) {
            report.understood(word.text());
        } else {
            guessed(match.get().term(), word.text(), place);
        }
        return new Audience(match.get().term().code(), note);
    }

    private List<Word> words(List<Node> blocks, String path) {
        List<Word> words = new ArrayList<>();
        for (Node block : blocks) {
            prose.takePictures(block, path);
            if (block instanceof ListBlock list) {
                Markup.children(list).forEach(item -> words.add(new Word(prose.line(item, path), Markup.line(item))));
            } else {
                int line = Markup.line(block);
                String text = Markup.text(block);
                prose.line(block, path);
                split(text).forEach(piece -> words.add(new Word(piece, line)));
            }
        }
        return words.stream().filter(word -> !word.text().isBlank()).toList();
    }

    /** At line ends and semicolons; at commas only where each piece is short enough to be a term. */
    private static List<String> split(String text) {
        List<String> pieces = new ArrayList<>();
        for (String line : text.split("\\s*[\\n;]\\s*")) {
            List<String> parts = List.of(line.split("\\s*,\\s*"));
            boolean areTerms = parts.stream().allMatch(piece -> piece.split("\\s+").length <= WORDS_OF_A_TERM);
            pieces.addAll(areTerms ? parts : List.of(line));
        }
        return pieces;
    }

    private void unknown(Vocabulary vocabulary, String text, Place place, String advice) {
        String list = vocabulary.label().toLowerCase(Locale.ROOT);
        report.add(FindingKind.UNKNOWN_TERM, place, "This is not in the list of " + list + ". " + advice, text);
    }

    private void guessed(Term term, String text, Place place) {
        report.add(
                FindingKind.GUESS,
                place,
                "This was read as “" + term.label() + "”. Check that it is what was meant.",
                text);
    }
}
