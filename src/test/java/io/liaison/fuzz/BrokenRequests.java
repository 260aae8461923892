package io.liaison.fuzz;

import java.util.List;

/** What is no request, or not one alone. */
final class BrokenRequests {

    private static final String LINE = "\r\n";
    private static final String HOST = "Host: localhost" + LINE;
    private static final String CLOSE = "Connection: close" + LINE;
    private static final String END = LINE;

    private static final List<String> LENGTHS =
            List.of("x", "-1", "5, 6", "99999999999999999999", "0x5", "5 5", "", "+5", "1e3");
    private static final List<String> CODINGS =
            List.of("x", "chunked, chunked", "gzip", "identity", "chunked;q=1", "", "gzip, chunked", "chunked, gzip");
    private static final List<String> CHUNKS = List.of(
            "x" + LINE,
            "-5" + LINE,
            "ffffffffffffffff" + LINE,
            "5" + LINE + "ab",
            "2" + LINE + "abcd" + LINE + "0" + LINE + LINE,
            "5;" + "x".repeat(300) + LINE + "abcde" + LINE + "0" + LINE + LINE,
            "5 " + LINE + "abcde" + LINE + "0" + LINE + "Trailer" + LINE + LINE,
            "0" + LINE + "X: y" + LINE + LINE);

    private final Targets targets;

    BrokenRequests(Targets targets) {
        this.targets = targets;
    }

    Input any(Dice dice) {
        String target = targets.any(dice).replaceAll("[\\x00-\\x20]", "+");
        String post = "POST " + target + " HTTP/1.1" + LINE + HOST + CLOSE + "Content-Type: "
                + dice.of("application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/json")
                + LINE;
        return switch (dice.upTo(13)) {
            case 0 -> part(dice.bytes(1 + dice.upTo(200)));
            case 1 -> part("GET " + target + " " + version(dice) + LINE + HOST + CLOSE + END);
            case 2 -> part("GET " + target + LINE + END);
            case 3 -> part("GET  " + target + "  HTTP/1.1" + LINE + HOST + CLOSE + END);
            case 4 -> part("GET " + targets.any(dice) + " HTTP/1.1" + LINE + HOST + CLOSE + END);
            case 5 -> part("GET " + absolute(target, dice) + " HTTP/1.1" + LINE + HOST + CLOSE + END);
            case 6 -> part("GET " + target + " HTTP/1.1" + LINE + hosts(dice) + CLOSE + END);
            case 7 -> part("GET " + target + " HTTP/1.1" + LINE + HOST + CLOSE + dice.junk() + LINE + END);
            case 8 ->
                part("GET " + target + " HTTP/1.1" + LINE + HOST + CLOSE + "A: " + "b".repeat(70_000) + LINE + END);
            case 9 -> part("GET /" + "a".repeat(40_000) + " HTTP/1.1" + LINE + HOST + CLOSE + END);
            case 10 -> part(post + "Content-Length: " + dice.of(LENGTHS) + LINE + END + "a=b&c");
            case 11 -> part(post + "Transfer-Encoding: " + dice.of(CODINGS) + LINE + END + "5" + LINE + "a=b&c" + LINE);
            case 12 -> part(post + "Transfer-Encoding: chunked" + LINE + END + dice.of(CHUNKS));
            default ->
                part(post + "Content-Length: 3" + LINE + "Transfer-Encoding: chunked" + LINE + END + dice.of(CHUNKS));
        };
    }

    private static String version(Dice dice) {
        return dice.of(
                "HTTP/0.9", "HTTP/1.0", "HTTP/1.2", "HTTP/2.0", "HTTP/3.7", "HTTP/x", "HTTP", "FTP/1.1", "http/1.1");
    }

    private static String absolute(String target, Dice dice) {
        return dice.of(
                        "http://localhost",
                        "http://evil.example",
                        "ftp://localhost",
                        "http://",
                        "http://[::1",
                        "//",
                        "*",
                        "x:")
                + target;
    }

    private static String hosts(Dice dice) {
        return dice.of(
                "", "Host:" + LINE, HOST + HOST, "Host: a b" + LINE, "Host: [::1" + LINE, "Host: localhost:x" + LINE);
    }

    private static Input part(String bytes) {
        return new Input(bytes, false);
    }
}
