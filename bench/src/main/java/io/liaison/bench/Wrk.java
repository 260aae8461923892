package io.liaison.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A second opinion on the kept page where wrk is installed: it takes fewer of the machine's cycles than any client in Java. */
final class Wrk {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final double HALF = 0.5;

    private final Run run;
    private final Table table;

    Wrk(Run run, Table table) {
        this.run = run;
        this.table = table;
    }

    void compare(String ours, String theirs) throws IOException, InterruptedException {
        Optional<Path> wrk = installed();
        if (wrk.isPresent()) {
            compare(wrk.get(), ours, theirs, "kept page by wrk", List.of());
            compare(wrk.get(), ours, theirs, "kept page by wrk, gzip", List.of("-H", "Accept-Encoding: gzip"));
        }
    }

    private void compare(Path wrk, String ours, String theirs, String what, List<String> options)
            throws IOException, InterruptedException {
        double application = rate(wrk, ours, options);
        double nginx = rate(wrk, theirs, options);
        table.remark("`" + what + "`: " + Figures.whole(application) + " requests/s, nginx " + Figures.whole(nginx)
                + ", " + Figures.plain(application / nginx) + " of it.");
        run.report().compare(Bar.atLeast(what + ", of nginx's requests/s", HALF, application / nginx, ""));
    }

    private double rate(Path wrk, String address, List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                wrk.toString(),
                "--threads",
                "1",
                "--connections",
                String.valueOf(run.settings().connections()),
                "--duration",
                run.settings().seconds() + "s"));
        command.addAll(options);
        command.add(address);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Matcher rate = RATE.matcher(output);
        if (!rate.find() || output.contains("Non-2xx")) {
            run.report().fail("wrk on " + address + ": " + output);
            return 0;
        }
        return Double.parseDouble(rate.group(1));
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(directory -> Path.of(directory, "wrk"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
