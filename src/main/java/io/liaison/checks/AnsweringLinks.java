package io.liaison.checks;

import io.liaison.base.WebAddress;
import io.liaison.checks.Finding.Kind;
import io.liaison.links.LinkState;
import io.liaison.links.LinkStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What was learnt in the background about the addresses a profile leads to. A link that is dead or leads inside a network blocks. */
final class AnsweringLinks implements Check {

    private static final int LONGEST_SHOWN = 60;

    private final Map<String, LinkState> states;

    AnsweringLinks(Map<String, LinkState> states) {
        this.states = states;
    }

    @Override
    public List<Finding> findIn(Reading reading) {
        List<LinkSpot> spots = LinkSpots.of(reading).stream()
                .filter(spot -> WebAddress.isWebAddress(spot.address()))
                .toList();
        return Stream.concat(spots.stream().flatMap(spot -> find(spot).stream()), waiting(spots).stream())
                .toList();
    }

    private Optional<Finding> find(LinkSpot spot) {
        LinkState state = states.get(spot.address());
        if (state == null) {
            return Optional.empty();
        }
        String link = spot.sentence() + " (" + shortened(spot.address()) + ") " + state.reason() + ". ";
        return switch (state.status()) {
            case WAITING, ANSWERS, UNKNOWN -> Optional.empty();
            case DOUBTFUL -> advisory(spot, link + "Open it to see whether it is right.");
            case DEAD, FORBIDDEN ->
                Optional.of(Finding.blocking(Kind.LINK, spot.place(), link + "Correct it or take it out."));
        };
    }

    /** One line for all of them: there is nothing to do but wait. */
    private Optional<Finding> waiting(List<LinkSpot> spots) {
        List<LinkSpot> waiting = spots.stream()
                .filter(spot -> LinkStatus.WAITING
                        == Optional.ofNullable(states.get(spot.address()))
                                .map(LinkState::status)
                                .orElse(null))
                .toList();
        return switch (waiting.size()) {
            case 0 -> Optional.empty();
            case 1 -> advisory(waiting.getFirst(), waiting.getFirst().sentence() + " is being checked.");
            default -> advisory(waiting.getFirst(), waiting.size() + " links are being checked.");
        };
    }

    private static String shortened(String address) {
        return address.length() <= LONGEST_SHOWN ? address : address.substring(0, LONGEST_SHOWN - 1) + "…";
    }

    private static Optional<Finding> advisory(LinkSpot spot, String message) {
        return Optional.of(Finding.advisory(Kind.LINK, spot.place(), message));
    }
}
