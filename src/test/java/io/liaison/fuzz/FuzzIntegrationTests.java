package io.liaison.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.DemoPortal;
import io.liaison.FormClient;
import io.liaison.base.Sitemap;
import io.liaison.delivery.PublicAnswers;
import io.liaison.fuzz.Exchange.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.jetty.util.NanoTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Sends whatever a client could send, to every address, and nothing of it is the server's fault. The run prints its seed;
 * {@code -Dliaison.fuzz.seed=... -Dliaison.fuzz.first=...} repeats it, from an input on, {@code -Dliaison.fuzz.inputs=10000} makes so many however long it
 * takes, {@code -Dliaison.fuzz.show=true} prints each, and otherwise it ends after {@code -Dliaison.fuzz.seconds}, 60 if nobody says.
 */
@DemoPortal
class FuzzIntegrationTests {

    private static final String PASSWORD = "liaison-demo";
    private static final List<String> PEOPLE =
            List.of("platform@liaison.example", "editor@actris.example", "admin@actris.example");
    private static final List<String> SCREENS = List.of(
            "workspace/actris/profile",
            "workspace/actris/team",
            "workspace/actris/history",
            "workspace/actris/introductions",
            "workspace/actris/sign-off",
            "account/mail",
            "platform",
            "platform/reviews",
            "platform/partners",
            "platform/people",
            "platform/vocabularies",
            "platform/import",
            "platform/audit",
            "platform/mail");
    private static final int INPUTS_OF_A_VISITOR = 40;

    @Autowired
    ApplicationContext context;

    @Autowired
    List<PublicAnswers> publicAnswers;

    @LocalServerPort
    int port;

    private final Findings findings = new Findings();
    private final long seed = Long.getLong("liaison.fuzz.seed", System.nanoTime() % 1_000_000_000);
    private Duration longest = Duration.ofSeconds(Long.getLong("liaison.fuzz.seconds", 60));
    private long begun;
    private Targets targets;

    @Test
    @Tag("BR-363")
    @DisplayName(
            "Point 10.10: nothing that a client sends is answered with the server's fault, or with a stack trace in the log")
    void answersEverything() throws IOException {
        targets = targets();
        long inputs = Long.getLong("liaison.fuzz.inputs", Long.MAX_VALUE);
        long first = Long.getLong("liaison.fuzz.first", 0);
        if (inputs < Long.MAX_VALUE) {
            longest = Duration.ofDays(1);
        }
        System.out.println("Fuzz run, to be repeated with -Dliaison.fuzz.seed=" + seed);
        begun = NanoTime.now();
        try (LogRecorder log = LogRecorder.begin()) {
            for (long sent = 0; sent < inputs && !isOver(); sent += INPUTS_OF_A_VISITOR) {
                visit(first + sent, Math.min(INPUTS_OF_A_VISITOR, inputs - sent), log);
            }
            System.out.println("Fuzz run: " + findings.inputs() + " inputs to " + targets.size() + " addresses in "
                    + NanoTime.millisSince(begun) / 1_000 + " s, answered " + findings.statuses() + ", " + log.lines()
                    + " lines in the log");
        }

        assertThat(findings.areNone()).as("seed %s: %s", seed, findings).isTrue();
        assertThat(new FormClient(port).get("/").statusCode()).isEqualTo(200);
        assertThat(new FormClient(port).signIn(PEOPLE.get(0), PASSWORD).statusCode())
                .isEqualTo(302);
    }

    /** Inputs of one client, who has signed in or not. */
    private void visit(long number, long inputs, LogRecorder log) throws IOException {
        Dice choice = new Dice(seed - number);
        String from = "127.1" + choice.upTo(99) + "." + choice.upTo(250) + "." + (1 + choice.upTo(250));
        Visitor visitor = choice.chance(40) ? Visitor.STRANGER : signedIn(choice, from);
        for (long input = number; input < number + inputs && !isOver(); input++) {
            send(input, input(new Dice(seed + input), visitor), visitor, from, log);
        }
    }

    private boolean isOver() {
        return NanoTime.since(begun) >= longest.toNanos();
    }

    private Visitor signedIn(Dice choice, String from) throws IOException {
        String person = choice.of(PEOPLE);
        String screen = choice.of(SCREENS);
        FormClient browser = new FormClient(port);
        browser.signIn(person, PASSWORD);
        Visitor visitor = Visitor.at(screen, browser);
        if (visitor.isSignedIn()) {
            visitor.hear(Exchange.send(visitor.arrival(screen), port, from).text());
        }
        return visitor;
    }

    private Input input(Dice dice, Visitor visitor) {
        int kind = dice.upTo(99);
        if (visitor.isSignedIn() && kind < 45) {
            return FlowMessages.any(visitor, dice);
        }
        return kind < 85 ? new Requests(targets).any(visitor, dice) : new BrokenRequests(targets).any(dice);
    }

    private void send(long number, Input input, Visitor visitor, String from, LogRecorder log) throws IOException {
        if (Boolean.getBoolean("liaison.fuzz.show")) {
            System.out.println("Input " + number + ": " + input);
        }
        Reply reply = Exchange.send(input, port, from);
        visitor.hear(reply.text());
        findings.note(number, input, reply, log.overMoreThanOneLine());
    }

    private Targets targets() throws IOException {
        TreeSet<String> parameters = new TreeSet<>();
        publicAnswers.forEach(owner -> parameters.addAll(owner.parameters()));
        URL apiDocument =
                URI.create("http://localhost:" + port + Sitemap.apiDocument()).toURL();
        try (InputStream described = apiDocument.openStream()) {
            return Targets.of(context, described.readAllBytes(), parameters);
        }
    }
}
