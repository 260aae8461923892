package io.liaison.bench.server;

/** Meters as Prometheus reads them: one line of name, labels and value for each. */
public record Meters(String text) {

    /** The sum of all lines that begin so. */
    public double sum(String beginning) {
        return text.lines()
                .filter(line -> line.startsWith(beginning))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
