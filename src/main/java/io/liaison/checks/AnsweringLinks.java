package io.liaison.checks;

import io.liaison.base.WebAddress;
import io.liaison.checks.Finding.Kind;
import io.liaison.links.LinkState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was learnt in the background about the addresses a profile leads to. A link that is dead or leads inside a network blocks. */
final class AnsweringLinks implements Check {

    private final Map<String, LinkState> states;

    AnsweringLinks(Map<String, LinkState> states) {
        this.states = states;
    }

    @Override
    public List<Finding> findIn(Reading reading) {
        return LinkSpots.of(reading).stream()
                .filter(spot -> WebAddress.isWebAddress(spot.address()))
                .flatMap(spot -> find(spot).stream())
                .toList();
    }

    private Optional<Finding> find(LinkSpot spot) {
        LinkState state = states.get(spot.address());
        if (state == null) {
            return Optional.empty();
        }
        String link = spot.sentence() + " (" + spot.address() + ")";
        return switch (state.status()) {
            case ANSWERS, UNKNOWN -> Optional.empty();
            case WAITING -> advisory(spot, link + " is being checked.");
            case DOUBTFUL -> advisory(spot, link + " " + state.reason() + ". Open it to see whether it is right.");
            case DEAD, FORBIDDEN ->
                Optional.of(Finding.blocking(
                        Kind.LINK, spot.place(), link + " " + state.reason() + ". Correct it or take it out."));
        };
    }

    private static Optional<Finding> advisory(LinkSpot spot, String message) {
        return Optional.of(Finding.advisory(Kind.LINK, spot.place(), message));
    }
}
