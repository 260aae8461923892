package io.liaison.checks;

import io.liaison.base.NameKey;
import io.liaison.checks.Finding.Kind;
import java.util.List;

/**
 * Whether another listed partner has this name, as readers compare names: without case, punctuation, accents and composition. It only asks, for two
 * institutes can share a name.
 */
final class SameName implements Check {

    private final Neighbours neighbours;

    SameName(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    @Override
    public List<Finding> findIn(Reading reading) {
        NameKey own = NameKey.of(reading.content().name());
        if (own.isEmpty()) {
            return List.of();
        }
        return neighbours.bearing(Marks.called(own)).stream()
                .map(
                        other -> Finding.advisory(
                                Kind.DUPLICATE,
                                "name",
                                "Another partner is called “" + other.name()
                                        + "” too. Is it you? If not, add the city or the country, so that readers can tell you apart."))
                .toList();
    }
}
