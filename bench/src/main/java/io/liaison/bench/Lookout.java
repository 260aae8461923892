package io.liaison.bench;

import io.liaison.bench.generator.Submission;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Somebody who asks for a public page again and again until it shows a change. */
final class Lookout {

    private static final long PAUSE_MILLIS = 4;

    private final String where;
    private final Site site;
    private final String path;
    private final String text;
    private Optional<Thread> watch = Optional.empty();
    private volatile long seenAt;
    private volatile boolean hasSeen;

    private Lookout(String where, Site site, String path, String text) {
        this.where = where;
        this.site = site;
        this.path = path;
        this.text = text;
    }

    /** At the partner's page and at a search for the change, on every node. */
    static List<Lookout> everywhere(Submission submission, List<Site> nodes) {
        List<Lookout> lookouts = new ArrayList<>();
        for (int node = 0; node < nodes.size(); node++) {
            String name = "node " + (node + 1);
            String page = "/partners/" + submission.slug();
            lookouts.add(new Lookout(name + ", page", nodes.get(node), page, submission.marker()));
            lookouts.add(
                    new Lookout(name + ", search", nodes.get(node), "/?q=" + submission.marker(), '"' + page + '"'));
        }
        return lookouts;
    }

    String where() {
        return where;
    }

    boolean sees() throws IOException, InterruptedException {
        return site.shows(path, text);
    }

    void start(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        watch = Optional.of(Thread.ofPlatform().daemon().start(() -> look(deadline)));
    }

    /** Waits for the end of the watch: when the change was seen, as {@link System#nanoTime()} tells it. */
    OptionalLong seenAt() throws InterruptedException {
        if (watch.isPresent()) {
            watch.get().join();
        }
        return hasSeen ? OptionalLong.of(seenAt) : OptionalLong.empty();
    }

    private void look(long deadline) {
        try {
            while (System.nanoTime() - deadline < 0) {
                if (sees()) {
                    seenAt = System.nanoTime();
                    hasSeen = true;
                    return;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (IOException broken) {
            System.err.println(where + ": " + broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
