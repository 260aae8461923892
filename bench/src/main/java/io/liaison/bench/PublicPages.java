package io.liaison.bench;

import io.liaison.bench.load.ClosedLoop;
import io.liaison.bench.load.Measurement;
import io.liaison.bench.load.Question;
import java.io.IOException;
import java.net.http.HttpResponse;

/** Readers: pages kept as bytes, and questions whether they have changed. */
final class PublicPages {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final String GZIP = "Accept-Encoding: gzip";

    private final Run run;
    private final ClosedLoop loop;
    private final Table table = Figures.table("Public pages");

    PublicPages(Run run) {
        this.run = run;
        this.loop = run.settings().loop();
    }

    void measure() throws IOException, InterruptedException {
        double sessions = run.application().operations().sessionsCreated();
        String profile = "/partners/" + run.directory().slug(1);
        warmUp(profile);
        Measurement plain = same("profile page, kept", Question.get(profile, OK));
        Measurement gzipped = same("profile page, kept, gzip", Question.get(profile, OK, GZIP));
        if (run.isLast()) {
            same("directory, first page, kept, gzip", Question.get("/", OK, GZIP));
            same(
                    "profile page, not modified",
                    Question.get(profile, NOT_MODIFIED, "If-None-Match: " + entityTag(profile)));
        }
        run.column().put("kept page, requests/s", Figures.whole(plain.perSecond()));
        run.column().put("kept page, gzip, requests/s", Figures.whole(gzipped.perSecond()));
        new Yardstick(run, table).compare(profile, plain, gzipped);
        run.report().add(table);
        double made = run.application().operations().sessionsCreated() - sessions;
        run.report().compare(Bar.atMost("sessions made for readers", 0, made, ""));
    }

    /** Client and server both begin slowly; without this, whatever is measured first pays for it. */
    private void warmUp(String profile) throws InterruptedException {
        loop.run("warm-up", run.server(), connection -> () -> Question.get(profile, OK, GZIP));
        loop.run("warm-up", run.server(), connection -> () -> Question.get(profile, OK));
    }

    private Measurement same(String name, Question question) throws InterruptedException {
        return add(loop.run(name, run.server(), connection -> () -> question));
    }

    private String entityTag(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = run.site().get(path);
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private Measurement add(Measurement measured) {
        Figures.add(table, measured);
        run.report().failOnErrors(measured.name(), measured.errors());
        return measured;
    }
}
