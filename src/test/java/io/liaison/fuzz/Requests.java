package io.liaison.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Requests that keep to the form of HTTP/1.1 and say anything within it. */
final class Requests {

    private static final String LINE = "\r\n";

    private static final List<String> METHODS =
            List.of("GET", "GET", "GET", "GET", "HEAD", "POST", "POST", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");
    private static final List<String> ODD_METHODS =
            List.of("TRACE", "CONNECT", "PROPFIND", "get", "FOO", "M-SEARCH", "PRI", "A".repeat(200));

    private static final Map<String, List<String>> FIELDS = Map.ofEntries(
            Map.entry("Accept", List.of("text/html", "application/json", "*/*", "text/html;q=2", "/", "a/b/c, ;q=")),
            Map.entry("Accept-Encoding", List.of("gzip", "gzip;q=x", "br, *;q=0", "gzip, gzip, ,")),
            Map.entry("Accept-Language", List.of("en", "de-DE-x-1234567890", "*;q=9", "zh-Hant-", "en;q=0.1,,")),
            Map.entry("Accept-Charset", List.of("utf-8", "nothing", "*;q=z")),
            Map.entry(
                    "Range", List.of("bytes=0-10", "bytes=-1", "bytes=9-1", "bytes=0-0,2-3,5-", "lines=1-2", "bytes=")),
            Map.entry("If-Range", List.of("\"x\"", "yesterday", "W/\"y\"")),
            Map.entry("If-None-Match", List.of("*", "\"x\"", "W/\"x\", \"y\"", "x", "\"", "\"a\" \"b\"")),
            Map.entry("If-Match", List.of("*", "\"x\"", "\"")),
            Map.entry("If-Modified-Since", List.of("Sun, 06 Nov 1994 08:49:37 GMT", "yesterday", "0", "-1")),
            Map.entry("If-Unmodified-Since", List.of("Sun, 06 Nov 1994 08:49:37 GMT", "32 Foo")),
            Map.entry("Origin", List.of("null", "http://evil.example", "http://", "x:y:z")),
            Map.entry("Referer", List.of("http://localhost/", "%%%", "http://[::1", "http://h:99999/")),
            Map.entry("User-Agent", List.of("Mozilla/5.0", "", "\"()<>")),
            Map.entry("Authorization", List.of("Basic eDp5", "Basic %%%", "Bearer x", "Digest a=")),
            Map.entry("X-Forwarded-For", List.of("1.2.3.4", "unknown", "1.2.3.4, ::1", "999.9.9.9")),
            Map.entry("X-Forwarded-Proto", List.of("https", "ftp")),
            Map.entry("X-Forwarded-Host", List.of("evil.example", "a b")),
            Map.entry("Forwarded", List.of("for=1.2.3.4;proto=https", "for=\"", "=;=")),
            Map.entry("X-HTTP-Method-Override", List.of("DELETE", "x")),
            Map.entry("Sec-Fetch-Site", List.of("same-origin", "cross-site", "x")),
            Map.entry("Upgrade", List.of("websocket", "h2c")),
            Map.entry("TE", List.of("trailers", "x;q=")),
            Map.entry("Access-Control-Request-Method", List.of("GET", "x y")),
            Map.entry("X-Requested-With", List.of("XMLHttpRequest")),
            Map.entry("Content-Language", List.of("en-", "*")));

    private final Targets targets;
    private final Bodies bodies;

    Requests(Targets targets) {
        this.targets = targets;
        this.bodies = new Bodies(targets);
    }

    Input any(Visitor visitor, Dice dice) {
        String method = dice.chance(93) ? dice.of(METHODS) : dice.of(ODD_METHODS);
        String target = sendable(targets.any(dice));
        List<String> head = new ArrayList<>();
        head.add(method + " " + target + " HTTP/1.1");
        head.add("Host: " + (dice.chance(97) ? "localhost" : field(dice.junk())));
        head.add("Connection: close");
        cookies(visitor, dice).forEach(head::add);
        fields(dice).forEach(head::add);
        boolean hasBody = method.equals("POST") || method.startsWith("P") && dice.chance(70) || dice.chance(5);
        Bodies.Body body = hasBody ? bodies.any(visitor, dice) : Bodies.NONE;
        if (hasBody) {
            head.add("Content-Type: " + field(body.type()));
            head.add("Content-Length: " + body.text().length());
        }
        return new Input(String.join(LINE, head) + LINE + LINE + body.text(), true);
    }

    static Input post(String target, String type, String body, Visitor visitor) {
        return new Input(
                "POST " + target + " HTTP/1.1" + LINE + "Host: localhost" + LINE + "Connection: close" + LINE
                        + "Cookie: "
                        + visitor.cookies() + LINE + "Content-Type: " + type + LINE + "Content-Length: " + body.length()
                        + LINE + LINE + body,
                true);
    }

    private static List<String> cookies(Visitor visitor, Dice dice) {
        List<String> lines = new ArrayList<>();
        if (!visitor.cookies().isEmpty()) {
            lines.add("Cookie: " + visitor.cookies());
        }
        if (dice.chance(20)) {
            lines.add("Cookie: "
                    + field(dice.of(
                            "JSESSIONID=" + dice.junk(),
                            "liaison-form=" + dice.junk(),
                            dice.junk(),
                            "a=\"b; c=d",
                            "=;;=",
                            "$Version=1; a=b",
                            "JSESSIONID=node0x.node0; JSESSIONID=y")));
        }
        return lines;
    }

    private static List<String> fields(Dice dice) {
        List<String> lines = new ArrayList<>();
        for (int count = dice.upTo(4); count > 0; count--) {
            String name = dice.of(List.copyOf(FIELDS.keySet()).stream().sorted().toList());
            lines.add(name + ": " + field(dice.chance(60) ? dice.of(FIELDS.get(name)) : dice.junk()));
        }
        if (dice.chance(1)) {
            lines.add("Content-Encoding: " + dice.of("gzip", "x", "identity"));
        }
        if (dice.chance(1)) {
            lines.add("Expect: " + dice.of("x", "200-ok", ""));
        }
        if (dice.chance(2)) {
            lines.add("X-Long: " + "y".repeat(20_000 + dice.upTo(30_000)));
        }
        return lines;
    }

    /** Blanks and line ends would end the target. */
    private static String sendable(String target) {
        return target.replaceAll("[\\x00-\\x20]", "%20");
    }

    private static String field(String value) {
        return value.replaceAll("[\\x00-\\x08\\x0a-\\x1f\\x7f]", "?");
    }
}
