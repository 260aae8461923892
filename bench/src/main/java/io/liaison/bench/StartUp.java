package io.liaison.bench;

import io.liaison.bench.server.Application;
import io.liaison.bench.server.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** From the start of the process until it says that it is healthy. */
final class StartUp {

    private static final double BAR_SECONDS = 8;

    /** All visitors of a benchmark come from one network. */
    private static final String UNLIMITED = "--liaison.limits.uncached=1000000000";

    private final Settings settings;
    private final Report report;

    StartUp(Settings settings, Report report) {
        this.settings = settings;
        this.report = report;
    }

    /** The very first start: every migration runs. */
    Duration onEmpty(Database database) throws IOException, InterruptedException {
        try (Application application = node(database, "first-start")) {
            return application.startUp();
        }
    }

    Application node(Database database, String name) throws IOException, InterruptedException {
        return Application.start(
                settings.jar(),
                settings.heap(),
                settings.target().resolve(name),
                database.access(),
                List.of(UNLIMITED));
    }

    void tell(Duration empty, Duration filled) throws IOException, InterruptedException {
        Duration first = onEmbedded();
        Duration again = onEmbedded();
        report.add(new Table("Start", "what", "time")
                .row("on an empty database, with all migrations", Figures.seconds(empty))
                .row("on " + settings.partners() + " partners", Figures.seconds(filled))
                .row("with the embedded database, for the first time", Figures.seconds(first))
                .row("with the embedded database, again", Figures.seconds(again)));
        report.compare(Bar.atMost("start with the embedded database", BAR_SECONDS, again.toMillis() / 1000.0, " s"));
    }

    private Duration onEmbedded() throws IOException, InterruptedException {
        Path directory = settings.target().resolve("embedded");
        try (Application application = Application.startEmbedded(settings.jar(), settings.heap(), directory)) {
            return application.startUp();
        }
    }
}
