package io.liaison.choosing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How far a visitor's project is, and which kinds of offer help there (decision 18). A kind that no stage names, because the platform added it to its
 * list later, suits every stage.
 */
public enum Stage {
    IDEA(
            "An idea or an open question",
            "an idea",
            Set.of("research-collaboration", "advice", "training"),
            Set.of("partnership", "equipment-access"),
            List.of("early", "idea", "ideas", "concept", "question", "questions")),
    LABORATORY(
            "First results in the laboratory",
            "first results in the laboratory",
            Set.of("research-collaboration", "contract-research", "equipment-access"),
            Set.of("technology-transfer", "testing-and-validation", "facility-rental", "advice"),
            List.of("proof of concept", "laboratory", "bench", "discovery")),
    PROTOTYPE(
            "A prototype, or pre-clinical work",
            "a prototype or pre-clinical work",
            Set.of("facility-rental", "equipment-access", "testing-and-validation", "contract-research"),
            Set.of("contract-manufacturing", "partnership", "research-collaboration", "advice"),
            List.of("prototype", "prototypes", "pre-clinical", "preclinical", "toxicology", "scale-up")),
    TRIAL(
            "A clinical trial, or a pilot in practice",
            "a trial or a pilot",
            Set.of("clinical-trials", "contract-manufacturing", "testing-and-validation"),
            Set.of("facility-rental", "partnership", "advice"),
            List.of("clinical", "trial", "trials", "pilot", "patients", "field test")),
    MARKET(
            "A product on the market",
            "a product on the market",
            Set.of("market-entry", "contract-manufacturing", "licensing"),
            Set.of("technology-transfer", "partnership", "testing-and-validation", "contract-research", "training"),
            List.of("commercial", "market", "supply", "customers", "production")),
    LOOKING_AROUND(
            "No project yet: I am looking around",
            "looking around",
            Set.of("licensing", "technology-transfer", "training", "partnership"),
            Set.of("advice", "research-collaboration"),
            List.of("course", "membership", "licence", "visit"));

    /** How well a kind of offer suits a stage, best first. */
    enum Suits {
        WELL,
        ALSO,
        SELDOM
    }

    private final String label;
    private final String phrase;
    private final Set<String> suiting;
    private final Set<String> helping;
    private final List<String> words;

    Stage(String label, String phrase, Set<String> suiting, Set<String> helping, List<String> words) {
        this.label = label;
        this.phrase = phrase;
        this.suiting = suiting;
        this.helping = helping;
        this.words = words;
    }

    /** Its name in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Stage> named(String code) {
        return Stream.of(values()).filter(stage -> stage.code().equals(code)).findFirst();
    }

    /** The answer, as it is chosen. */
    public String label() {
        return label;
    }

    /** The same within a sentence: "which suits a prototype or pre-clinical work". */
    public String phrase() {
        return phrase;
    }

    /** What texts written for this stage speak of. */
    List<String> words() {
        return words;
    }

    Suits suits(String kind) {
        if (suiting.contains(kind)) {
            return Suits.WELL;
        }
        return helping.contains(kind) || isUnknown(kind) ? Suits.ALSO : Suits.SELDOM;
    }

    private static boolean isUnknown(String kind) {
        return Stream.of(values()).noneMatch(stage -> stage.suiting.contains(kind) || stage.helping.contains(kind));
    }
}
