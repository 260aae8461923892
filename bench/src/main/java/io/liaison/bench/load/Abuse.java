package io.liaison.bench.load;

import java.util.concurrent.ThreadLocalRandom;

/** What an anonymous client does that no reader does. */
public enum Abuse {
    FLOW_INIT,
    JUNK_ADDRESSES,
    SEARCHES,
    JUNK_POSTS,
    SLOW_HEADS,
    SLOW_BODIES;

    private static final String[] JUNK = {
        "/?kind=junk-",
        "/?page=9",
        "/compare?offer=nobody/way-",
        "/feed.atom?q=junk",
        "/api/v1/partners?q=junk",
        "/nowhere-"
    };

    private static final String FILLING = "x".repeat(100_000);

    boolean isSlow() {
        return this == SLOW_HEADS || this == SLOW_BODIES;
    }

    /** Another one each time; what status answers it does not matter. */
    Question question() {
        String number = Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36);
        return switch (this) {
            case FLOW_INIT -> Question.get("/?v-r=init&location=&query=", 0);
            case JUNK_ADDRESSES -> Question.get(JUNK[ThreadLocalRandom.current().nextInt(JUNK.length)] + number, 0);
            case SEARCHES ->
                Question.get("/?q=protein+" + number.substring(0, 4) + "+cells", 0, "Accept-Encoding: gzip");
            case JUNK_POSTS -> Question.post("/login", "username=" + number + "&password=" + FILLING, 0);
            case SLOW_HEADS, SLOW_BODIES -> throw new IllegalStateException(name() + " is no whole question");
        };
    }

    /** What a slow client sends first; a letter now and then follows. */
    String beginning() {
        return this == SLOW_HEADS
                ? "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: "
                : "POST /login HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + "Content-Length: 100000\r\n\r\n";
    }
}
