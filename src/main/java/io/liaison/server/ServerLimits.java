package io.liaison.server;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How much is asked of this node at once, and how fast.
 *
 * @param patience with who sends or reads slowly
 * @param uncached pages and searches that are not kept, a minute for one network of people who have not signed in
 * @param atOnce how many of them are worked on at once; 0 for what the processors can do
 */
@Component
record ServerLimits(
        @Value("${liaison.limits.patience:10s}") Duration patience,
        @Value("${liaison.limits.uncached:600}") int uncached,
        @Value("${liaison.limits.at-once:0}") int atOnce) {

    private static final int AT_LEAST = 4;
    private static final int FOR_EACH_PROCESSOR = 2;

    ServerLimits {
        if (atOnce == 0) {
            atOnce =
                    Math.max(AT_LEAST, FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors());
        }
    }
}
