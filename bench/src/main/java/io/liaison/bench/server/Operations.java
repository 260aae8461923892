package io.liaison.bench.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** What an operator can ask a node: its health and its meters on the management port, and the JDK's tools about its memory. */
public final class Operations {

    private static final int OK = 200;

    private final HttpClient client = HttpClient.newHttpClient();
    private final long process;
    private final int port;

    Operations(long process, int port) {
        this.process = process;
        this.port = port;
    }

    boolean isHealthy() throws InterruptedException {
        try {
            return get("/actuator/health").statusCode() == OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    public SearchTimes searchTimes() throws IOException, InterruptedException {
        return SearchTimes.read(meters());
    }

    /** HTTP sessions that were ever made. */
    public double sessionsCreated() throws IOException, InterruptedException {
        return sum("liaison_sessions_total");
    }

    /** The heap's live bytes, after a full collection. */
    public long liveHeap() throws IOException, InterruptedException {
        collectGarbage();
        collectGarbage();
        return (long) sum("jvm_memory_used_bytes{area=\"heap\"");
    }

    private void collectGarbage() throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(process),
                        "GC.run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectErrorStream(true)
                .start();
        if (!jcmd.waitFor(1, TimeUnit.MINUTES)) {
            jcmd.destroyForcibly();
        }
    }

    /** The sum of all meters whose lines begin so. */
    private double sum(String beginning) throws IOException, InterruptedException {
        return meters().lines()
                .filter(line -> line.startsWith(beginning))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    /** In the text format of Prometheus: one line of name, labels and value for each. */
    private String meters() throws IOException, InterruptedException {
        return get("/actuator/prometheus").body();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(10))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
