package io.liaison.bench.generator;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Fills a migrated database with published partners and with accounts that sign in. */
public final class Generator {

    private static final int BATCH = 500;
    private static final int CONNECTIONS = 2;

    private final Access access;
    private final Plan plan;
    private final int before;
    private final AtomicInteger next;

    /** @param before how many partners of the same seed there are already */
    public Generator(Access access, Plan plan, int before) {
        this.access = access;
        this.plan = plan;
        this.before = before;
        this.next = new AtomicInteger(before + 1);
    }

    /** On its own: into the database that SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD name. */
    public static void main(String[] arguments) throws SQLException {
        int partners = Integer.getInteger("partners", 1_000);
        Plan plan = new Plan(partners, Math.min(partners, Integer.getInteger("editors", 50)), Long.getLong("seed", 1));
        Duration taken = new Generator(Access.fromEnvironment(), plan, 0).generate();
        System.out.printf("%,d partners in %,.1f s%n", partners, taken.toMillis() / 1000.0);
    }

    /** @return how long it took */
    public Duration generate() throws SQLException {
        long begun = System.nanoTime();
        if (before == 0) {
            try (Connection connection = access.connect()) {
                Accounts.writeStaff(connection);
            }
        }
        writePartners();
        if (before == 0) {
            writeEditors();
        }
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private void writePartners() throws SQLException {
        try (ExecutorService writers = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Future<?>> running = new ArrayList<>();
            for (int writer = 0; writer < CONNECTIONS; writer++) {
                running.add(writers.submit(this::writeBatches));
            }
            for (Future<?> writer : running) {
                writer.get();
            }
        } catch (ExecutionException failed) {
            throw new SQLException(
                    "The partners could not be written: " + failed.getCause().getMessage(), failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SQLException("Stopped", stopped);
        }
    }

    private Object writeBatches() throws SQLException {
        try (Connection connection = access.connect()) {
            BatchWriter writer = new BatchWriter(connection);
            PartnerMaker maker = new PartnerMaker(plan.seed(), writer.terms());
            for (int first = next.getAndAdd(BATCH); first <= plan.partners(); first = next.getAndAdd(BATCH)) {
                int end = Math.min(first + BATCH - 1, plan.partners());
                writer.write(IntStream.rangeClosed(first, end)
                        .mapToObj(maker::partner)
                        .toList());
            }
            return this;
        }
    }

    private void writeEditors() throws SQLException {
        try (Connection connection = access.connect()) {
            PartnerMaker maker = new PartnerMaker(plan.seed(), new Staging(connection).terms());
            for (int number = 1; number <= plan.editors(); number++) {
                Accounts.writeEditor(connection, maker.partner(number));
            }
        }
    }
}
