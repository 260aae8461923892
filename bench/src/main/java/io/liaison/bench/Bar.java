package io.liaison.bench;

import java.util.List;

/** A number to reach, and what was measured. */
record Bar(String what, String bar, String measured, boolean isReached) {

    static Bar atMost(String what, double most, double measured, String unit) {
        return new Bar(what, "at most " + Figures.plain(most) + unit, Figures.plain(measured) + unit, measured <= most);
    }

    static Bar atLeast(String what, double least, double measured, String unit) {
        return new Bar(
                what, "at least " + Figures.plain(least) + unit, Figures.plain(measured) + unit, measured >= least);
    }

    static Table table(List<Bar> bars) {
        Table table = new Table("Numbers to reach", "what", "bar", "measured", "reached");
        bars.forEach(bar -> table.row(bar.what, bar.bar, bar.measured, bar.isReached ? "yes" : "NO"));
        return table;
    }
}
