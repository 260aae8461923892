package io.liaison.choosing;

import static java.util.Map.entry;

import io.liaison.content.Term;
import java.util.Map;

/** What kinds of offers give, for those who do not know their names. */
final class PlainWords {

    private static final Map<String, String> BY_KIND = Map.ofEntries(
            entry("technology-transfer", "Take over a method or a process that somebody else developed"),
            entry("facility-rental", "Rooms and laboratories to work in with your own people"),
            entry("partnership", "Go a longer way together, with shared aims"),
            entry("research-collaboration", "Find something out together and publish it"),
            entry("contract-research", "Have somebody find something out for you"),
            entry("contract-manufacturing", "Have somebody make it for you"),
            entry("licensing", "The right to use something that is protected"),
            entry("equipment-access", "Time on machines and instruments you do not own"),
            entry("testing-and-validation", "Proof that it does what you say"),
            entry("clinical-trials", "Try it with patients, under the rules for that"),
            entry("training", "Learn how it is done"),
            entry("advice", "Somebody who knows the rules and the way"),
            entry("market-entry", "Help to sell in a country that is new to you"));

    private PlainWords() {}

    /** Empty for terms that need none, and for those the platform added later. */
    static String of(Term term) {
        return BY_KIND.getOrDefault(term.code(), "");
    }
}
