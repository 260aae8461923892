package io.liaison.bench;

import io.liaison.bench.load.Measurement;
import java.time.Duration;
import java.util.Locale;

/** Figures as the report writes them: three digits that count. */
final class Figures {

    private Figures() {}

    static String whole(double figure) {
        return String.format(Locale.ROOT, "%,.0f", figure);
    }

    static String plain(double figure) {
        String format = figure >= 100 ? "%,.0f" : figure >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, figure);
    }

    static String seconds(Duration duration) {
        return plain(duration.toMillis() / 1000.0) + " s";
    }

    static Table table(String title) {
        return new Table(
                title, "what", "at once", "requests/s", "p50 ms", "p95 ms", "p99 ms", "bytes", "server µs", "errors");
    }

    static void add(Table table, Measurement measured) {
        table.row(
                measured.name(),
                String.valueOf(measured.connections()),
                whole(measured.perSecond()),
                plain(measured.percentile(50)),
                plain(measured.percentile(95)),
                plain(measured.percentile(99)),
                whole(measured.bytesPerAnswer()),
                plain(measured.processorMicros()),
                String.valueOf(measured.errors()));
    }
}
