package io.liaison.bench;

import io.liaison.bench.load.Measurement;
import io.liaison.bench.load.Question;
import io.liaison.bench.server.Nginx;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The same page served by nginx in the same run, by the same questions, with as many workers as cores. */
final class Yardstick {

    private static final String PAGE = "/page.html";
    private static final double HALF = 0.5;

    private final Run run;
    private final Table table;

    Yardstick(Run run, Table table) {
        this.run = run;
        this.table = table;
    }

    void compare(String path, Measurement plain, Measurement gzipped) throws IOException, InterruptedException {
        Optional<Path> nginx = Nginx.installed();
        if (nginx.isEmpty()) {
            table.remark("Not compared with nginx: it is not installed (on Debian: apt-get install nginx).");
            return;
        }
        byte[] page = run.site().get(path).body();
        byte[] zipped = run.site().get(path, "Accept-Encoding", "gzip").body();
        Path directory = run.settings().target().resolve("nginx");
        try (Nginx server = Nginx.start(nginx.get(), directory, page, zipped)) {
            compare(server, plain, Question.get(PAGE, 200), "the same bytes from nginx");
            compare(
                    server,
                    gzipped,
                    Question.get(PAGE, 200, "Accept-Encoding: gzip"),
                    "the same bytes from nginx, gzip");
            if (run.isLast()) {
                new Wrk(run, table)
                        .compare(
                                run.site().address(path),
                                "http://127.0.0.1:" + server.server().port() + PAGE);
            }
        }
    }

    private void compare(Nginx server, Measurement ours, Question question, String name) throws InterruptedException {
        Measurement theirs = run.settings().loop().run(name, server.server(), connection -> () -> question);
        Figures.add(table, theirs);
        run.report().failOnErrors(name, theirs.errors());
        run.column()
                .put(
                        "… of nginx's rate for the same bytes" + (ours.name().endsWith("gzip") ? ", gzip" : ""),
                        Figures.plain(ours.perSecond() / theirs.perSecond()));
        run.report()
                .compare(Bar.atLeast(
                        ours.name() + ", of nginx's requests/s", HALF, ours.perSecond() / theirs.perSecond(), ""));
        table.remark("`" + ours.name() + "`: " + Figures.plain(ours.perSecond() / theirs.perSecond())
                + " of nginx's requests per second; for one answer "
                + Figures.plain(ours.processorMicros() / theirs.processorMicros()) + " of nginx's processor time.");
    }
}
