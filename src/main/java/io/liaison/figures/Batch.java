package io.liaison.figures;

import io.liaison.delivery.Reading;
import io.liaison.delivery.Reading.Found;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** What one node counted in some seconds, to be written once. All nodes write in one order, so that none waits for another in a circle. */
record Batch(
        UUID id, LocalDate day, Map<PartnerThing, Long> partners, Map<Found, Long> searches, Map<Asked, Long> words) {

    static final String PROFILE = "PROFILE";
    static final String CALL_TO_ACTION = "CALL_TO_ACTION";

    record PartnerThing(UUID partner, String kind, String offer) implements Comparable<PartnerThing> {

        @Override
        public int compareTo(PartnerThing other) {
            int byPartner = partner.toString().compareTo(other.partner.toString());
            int byKind = byPartner == 0 ? kind.compareTo(other.kind) : byPartner;
            return byKind == 0 ? offer.compareTo(other.offer) : byKind;
        }
    }

    record Asked(String words, Found found) implements Comparable<Asked> {

        @Override
        public int compareTo(Asked other) {
            int byWords = words.compareTo(other.words);
            return byWords == 0 ? found.compareTo(other.found) : byWords;
        }
    }

    static Batch of(LocalDate day, Map<Reading, Long> counted) {
        Batch batch = new Batch(UUID.randomUUID(), day, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        counted.forEach(batch::add);
        return batch;
    }

    boolean isEmpty() {
        return partners.isEmpty() && searches.isEmpty();
    }

    private void add(Reading reading, long times) {
        switch (reading) {
            case Reading.Profile profile ->
                partners.merge(new PartnerThing(profile.partner().value(), PROFILE, ""), times, Long::sum);
            case Reading.CallToAction action ->
                partners.merge(
                        new PartnerThing(action.partner().value(), CALL_TO_ACTION, action.offer()), times, Long::sum);
            case Reading.Search search -> {
                searches.merge(search.found(), times, Long::sum);
                asked(search).ifPresent(asked -> words.merge(asked, times, Long::sum));
            }
        }
    }

    /** Where filters were chosen, the words may not be to blame for what was not found. */
    private static Optional<Asked> asked(Reading.Search search) {
        boolean isUnclear = search.hasFilters() && search.found() != Found.WHAT_WAS_ASKED;
        return isUnclear
                ? Optional.empty()
                : AskedWords.of(search.words()).map(words -> new Asked(words, search.found()));
    }
}
