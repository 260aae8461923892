package io.liaison.bench;

import io.liaison.bench.generator.Plan;
import io.liaison.bench.load.ClosedLoop;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a run is told on the command line.
 *
 * @param sizes numbers of partners, growing; all is measured with the last
 * @param seconds each measurement lasts, after a warm-up a quarter as long
 * @param connections that ask at once for kept pages
 * @param editors who work at once in browsers
 * @param journeys they make together
 * @param verdicts that are given
 * @param known items looked for in each way
 * @param isCrawled whether every page of each size is asked for once
 * @param heap of each node, as the JVM takes it
 */
public record Settings(
        Path directory,
        List<Integer> sizes,
        long seed,
        int seconds,
        int connections,
        int editors,
        int journeys,
        int verdicts,
        int known,
        boolean isCrawled,
        String heap) {

    private static final int WARM_UP_SHARE = 4;

    public Settings {
        if (!sizes.equals(sizes.stream().sorted().distinct().toList())) {
            throw new IllegalArgumentException("Numbers of partners must grow: -Dpartners=1000,10000,100000.");
        }
        if (sizes.getFirst() < journeys + verdicts) {
            throw new IllegalArgumentException("With " + journeys + " journeys and " + verdicts
                    + " verdicts, each of another partner, -Dpartners must be at least " + (journeys + verdicts) + ".");
        }
    }

    static Settings fromSystemProperties() {
        return new Settings(
                Path.of(System.getProperty("bench.directory", "bench")).toAbsolutePath(),
                Stream.of(System.getProperty("partners", "1000").split(","))
                        .map(Integer::valueOf)
                        .toList(),
                Long.getLong("seed", 1),
                Integer.getInteger("seconds", 20),
                Integer.getInteger("connections", 16),
                Integer.getInteger("editors", 4),
                Integer.getInteger("journeys", 24),
                Integer.getInteger("verdicts", 50),
                Integer.getInteger("known", 200),
                Boolean.parseBoolean(System.getProperty("crawl", "true")),
                System.getProperty("heap", "1g"));
    }

    /** The largest number of them. */
    int partners() {
        return sizes.getLast();
    }

    Path jar() {
        return directory.resolveSibling("target").resolve("liaison.jar");
    }

    /** Where everything of a run goes. */
    Path target() {
        return directory.resolve("target").resolve("bench");
    }

    /** The first partners have editors, who make the journeys; verdicts are given on those after them. */
    Plan plan(int partners) {
        return new Plan(partners, journeys, seed);
    }

    ClosedLoop loop() {
        return new ClosedLoop(
                connections, Duration.ofMillis(seconds * 1000L / WARM_UP_SHARE), Duration.ofSeconds(seconds));
    }
}
