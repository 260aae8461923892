package io.liaison.bench;

import io.liaison.bench.generator.Directory;
import io.liaison.bench.generator.Plan;
import io.liaison.bench.load.Server;
import io.liaison.bench.server.Application;
import io.liaison.bench.server.Database;
import java.time.Duration;

/** What every part of a benchmark works with. */
record Run(
        Settings settings,
        Database database,
        Application application,
        Directory directory,
        Report report,
        Column column) {

    /** With the largest number of partners everything is measured, with smaller ones what depends on it. */
    boolean isLast() {
        return directory.partners() == settings.partners();
    }

    Plan plan() {
        return settings.plan(directory.partners());
    }

    /** The application and its database as one server: both work for an answer. */
    Server server() {
        return new Server(application.port(), this::processorTime);
    }

    Site site() {
        return new Site(application.port());
    }

    private Duration processorTime() {
        return application.processorTime().plus(database.processorTime());
    }
}
