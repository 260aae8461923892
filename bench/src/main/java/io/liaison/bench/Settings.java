package io.liaison.bench;

import io.liaison.bench.generator.Plan;
import io.liaison.bench.load.ClosedLoop;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What a run is told on the command line.
 *
 * @param seconds each measurement lasts, after a warm-up a quarter as long
 * @param connections that ask at once for kept pages
 * @param editors who work at once in browsers
 * @param journeys they make together
 * @param verdicts that are given
 * @param heap of each node, as the JVM takes it
 */
public record Settings(
        Path directory,
        int partners,
        long seed,
        int seconds,
        int connections,
        int editors,
        int journeys,
        int verdicts,
        String heap) {

    private static final int WARM_UP_SHARE = 4;

    public Settings {
        if (partners < journeys + verdicts) {
            throw new IllegalArgumentException("With " + journeys + " journeys and " + verdicts
                    + " verdicts, each of another partner, -Dpartners must be at least " + (journeys + verdicts) + ".");
        }
    }

    static Settings fromSystemProperties() {
        return new Settings(
                Path.of(System.getProperty("bench.directory", "bench")).toAbsolutePath(),
                Integer.getInteger("partners", 1_000),
                Long.getLong("seed", 1),
                Integer.getInteger("seconds", 20),
                Integer.getInteger("connections", 16),
                Integer.getInteger("editors", 4),
                Integer.getInteger("journeys", 24),
                Integer.getInteger("verdicts", 50),
                System.getProperty("heap", "1g"));
    }

    Path jar() {
        return directory.resolveSibling("target").resolve("liaison.jar");
    }

    /** Where everything of a run goes. */
    Path target() {
        return directory.resolve("target").resolve("bench");
    }

    /** The first partners have editors, who make the journeys; verdicts are given on those after them. */
    Plan plan() {
        return new Plan(partners, journeys, seed);
    }

    ClosedLoop loop() {
        return new ClosedLoop(
                connections, Duration.ofMillis(seconds * 1000L / WARM_UP_SHARE), Duration.ofSeconds(seconds));
    }
}
