package io.liaison.bench;

import static java.util.stream.Collectors.joining;

import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a run found, told while it goes on and written down at the end. */
final class Report {

    private final List<Table> tables = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    void add(Table table) {
        tables.add(table);
        System.out.println("\n" + table);
    }

    /** Compares a figure with a number to reach; missing one is told and fails nothing, because machines differ. */
    void compare(Bar bar) {
        bars.add(bar);
    }

    /** Something went wrong, so that the run fails at its end. Called by several threads. */
    synchronized void fail(String what) {
        failures.add(what);
        System.err.println("FAILED: " + what);
    }

    /** What stands in the way in a browser takes many lines; the first two say it. */
    void fail(String what, PlaywrightException cause) {
        fail(what + ": " + String.valueOf(cause.getMessage()).lines().limit(2).collect(joining(" ")));
    }

    void failOnErrors(String what, long errors) {
        if (errors > 0) {
            fail(what + ": " + errors + " errors");
        }
    }

    List<String> failures() {
        return failures;
    }

    void write(Path file, List<String> head) throws IOException {
        StringBuilder text = new StringBuilder("# Liaison, measured\n\n");
        head.forEach(line -> text.append("- ").append(line).append('\n'));
        text.append('\n').append(Bar.table(bars));
        tables.forEach(text::append);
        failures.forEach(failure -> text.append("**Failed: ").append(failure).append("**\n\n"));
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.toString().stripTrailing() + "\n");
        System.out.println("\n" + Bar.table(bars) + "The whole report: " + file);
    }
}
