package io.liaison.listings;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether this node can find partners yet; part of its readiness. A node that cannot hear of new editions looks for them, and is well. */
@Component("directory")
class DirectoryHealth implements HealthIndicator {

    private final IndexKeeper keeper;
    private final EditionListener listener;

    DirectoryHealth(IndexKeeper keeper, EditionListener listener) {
        this.keeper = keeper;
        this.listener = listener;
    }

    @Override
    public Health health() {
        return (keeper.isFilled() ? Health.up() : Health.outOfService())
                .withDetail("listening", listener.isListening())
                .build();
    }
}
