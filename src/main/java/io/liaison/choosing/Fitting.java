package io.liaison.choosing;

import io.liaison.content.Audience;
import io.liaison.content.Markdown;
import io.liaison.content.Offer;
import io.liaison.content.Vocabulary;
import io.liaison.profile.page.Labels;
import io.liaison.profile.page.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts offers in the order in which they fit some answers, and says of each why it does and where it does not. */
final class Fitting {

    private static final int MISSED_NEED = 4;
    private static final int MISSED_AUDIENCE = 2;
    private static final int MISSED_STAGE = 1;
    private static final int NAMED = 3;
    private static final int NAMED_BESIDES = 2;

    private final MatchAnswers answers;
    private final Labels labels;

    Fitting(MatchAnswers answers, Labels labels) {
        this.answers = answers;
        this.labels = labels;
    }

    /** The ones that fit best, each with its reasons. */
    List<MatchedOffer> best(Collection<ListedOffer> offers, int most) {
        return offers.stream()
                .sorted(bestFirst())
                .limit(most)
                .map(offer -> new MatchedOffer(offer, reasons(offer), remarks(offer)))
                .toList();
    }

    /** Missing the least, the stage it suits best, its own words, a way to ask, confirmed lately, written for few, newest. */
    private Comparator<ListedOffer> bestFirst() {
        return Comparator.comparingInt(this::missed)
                .thenComparing(this::suits)
                .thenComparing(offer -> !mentioned(offer.offer()).isPresent())
                .thenComparing(offer -> offer.offer().callToAction() == null)
                .thenComparing(offer -> offer.listing().publicity().isOverdue())
                .thenComparing(offer -> answers.chosen(Question.WHO).isPresent()
                        ? offer.offer().audiences().size()
                        : 0)
                .thenComparing(offer -> offer.listing().publicity().publishedAt(), Comparator.reverseOrder())
                .thenComparing(offer -> offer.key().toString());
    }

    /** What is needed matters most, then for whom it is, then the stage. */
    private int missed(ListedOffer listed) {
        return (missesNeed(listed) ? MISSED_NEED : 0)
                + (missesAudience(listed) ? MISSED_AUDIENCE : 0)
                + (missesStage(listed) ? MISSED_STAGE : 0);
    }

    private boolean missesNeed(ListedOffer listed) {
        return answers.chosen(Question.NEED)
                .filter(need -> !listed.offer().kind().equals(need))
                .isPresent();
    }

    private boolean missesAudience(ListedOffer listed) {
        return answers.chosen(Question.WHO)
                .filter(audience -> !listed.isFor(audience))
                .isPresent();
    }

    private boolean missesStage(ListedOffer listed) {
        return answers.stage()
                .filter(stage -> stage.suits(listed.offer().kind()) == Stage.Suits.SELDOM)
                .isPresent();
    }

    private Stage.Suits suits(ListedOffer listed) {
        return answers.stage().map(stage -> stage.suits(listed.offer().kind())).orElse(Stage.Suits.WELL);
    }

    private List<String> reasons(ListedOffer listed) {
        List<String> reasons = new ArrayList<>();
        answers.chosen(Question.WHO)
                .filter(listed::isFor)
                .ifPresent(audience -> reasons.add(forThem(listed.offer(), audience)));
        reasons.add(kind(listed.offer()));
        mentioned(listed.offer()).ifPresent(word -> reasons.add("It speaks of “" + word + "”"));
        where(listed).ifPresent(reasons::add);
        return reasons;
    }

    private List<String> remarks(ListedOffer listed) {
        List<String> remarks = new ArrayList<>(misses(listed));
        answers.chosen(Question.WHO)
                .filter(listed::isFor)
                .flatMap(audience -> others(listed.offer(), audience))
                .ifPresent(remarks::add);
        if (listed.offer().callToAction() == null) {
            remarks.add("It names no way to ask for an introduction yet");
        }
        if (listed.listing().publicity().isOverdue()) {
            remarks.add("The partner has not confirmed its profile for long");
        }
        return remarks;
    }

    private List<String> misses(ListedOffer listed) {
        Offer offer = listed.offer();
        List<String> misses = new ArrayList<>();
        if (missesNeed(listed)) {
            misses.add("Not "
                    + within(
                            Vocabulary.OFFER_KIND, answers.chosen(Question.NEED).orElseThrow()));
        }
        if (missesAudience(listed)) {
            misses.add(
                    offer.audiences().isEmpty()
                            ? "It does not say for whom it is meant"
                            : "It does not name "
                                    + within(
                                            Vocabulary.AUDIENCE,
                                            answers.chosen(Question.WHO).orElseThrow()));
        }
        if (missesStage(listed)) {
            misses.add(labels.of(Vocabulary.OFFER_KIND, offer.kind()) + " seldom suits "
                    + answers.stage().orElseThrow().phrase());
        }
        return misses;
    }

    private String forThem(Offer offer, String audience) {
        String note = offer.audiences().stream()
                .filter(named -> named.term().equals(audience))
                .map(Audience::note)
                .findFirst()
                .orElse("");
        return "For " + within(Vocabulary.AUDIENCE, audience) + (note.isBlank() ? "" : " (" + note.strip() + ")");
    }

    private String kind(Offer offer) {
        String kind =
                offer.kind().isBlank() ? "An offer of its own kind" : labels.of(Vocabulary.OFFER_KIND, offer.kind());
        boolean isNeeded =
                answers.chosen(Question.NEED).filter(offer.kind()::equals).isPresent();
        Optional<String> stage = answers.stage().flatMap(asked -> switch (asked.suits(offer.kind())) {
            case WELL -> Optional.of("which suits " + asked.phrase());
            case ALSO -> Optional.of("which can help with " + asked.phrase());
            case SELDOM -> Optional.empty();
        });
        return kind + stage.map(words -> ", " + words).orElse(isNeeded ? ", which you asked for" : "");
    }

    /** The first word of the stage that the offer itself uses. */
    private Optional<String> mentioned(Offer offer) {
        return answers.stage().flatMap(stage -> {
            String text = String.join(
                    "\n",
                    offer.title(),
                    Markdown.toText(offer.description()),
                    Markdown.toText(offer.partnerProvides()),
                    Markdown.toText(offer.keyAdvantage()));
            return stage.words().stream()
                    .filter(word -> Pattern.compile("(?<![\\w-])" + word + "(?![\\w-])", Pattern.CASE_INSENSITIVE)
                            .matcher(text)
                            .find())
                    .findFirst();
        });
    }

    private Optional<String> where(ListedOffer listed) {
        List<String> offered = listed.offer().regions();
        List<String> regions = offered.isEmpty() ? listed.listing().content().regions() : offered;
        if (regions.isEmpty()) {
            return Optional.empty();
        }
        if (regions.contains("worldwide")) {
            return Optional.of("Offered worldwide");
        }
        return Optional.of("In " + some(labels.of(Vocabulary.REGION, regions), NAMED, "region"));
    }

    private Optional<String> others(Offer offer, String audience) {
        List<String> others = offer.audiences().stream()
                .map(Audience::term)
                .filter(term -> !term.isBlank() && !term.equals(audience))
                .map(term -> within(Vocabulary.AUDIENCE, term))
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of("Also open to " + some(others, NAMED_BESIDES, "group"));
    }

    private static String some(List<String> words, int most, String noun) {
        int rest = words.size() - most;
        if (rest <= 0) {
            return Wording.list(words);
        }
        String more = rest == 1 ? "1 more " + noun : rest + " more " + noun + "s";
        return Wording.list(
                Stream.concat(words.stream().limit(most), Stream.of(more)).toList());
    }

    private String within(Vocabulary vocabulary, String code) {
        return Wording.withinSentence(labels.of(vocabulary, code));
    }
}
