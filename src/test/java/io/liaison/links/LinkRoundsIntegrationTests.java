package io.liaison.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.liaison.RealDatabase;
import io.liaison.links.LinkProbe.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RealDatabase
class LinkRoundsIntegrationTests {

    private static final Outcome UNKNOWN_HOST =
            new Outcome(new LinkState(LinkStatus.DEAD, "names a site that does not exist"), true);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ExampleHosts examples;

    private final String host = UUID.randomUUID() + ".institute.org";
    private final String address = "https://" + host + "/";
    private final LinkProbe probe = mock();
    private final PublicHosts hosts = mock();
    private Instant now = Instant.parse("2026-11-20T12:00:00Z");
    private final Clock clock = moving();
    private LinkChecks links;
    private LinkRounds rounds;

    @BeforeEach
    void begin() {
        jdbc.sql("delete from link_check").update();
        links = new LinkChecks(jdbc, examples, clock);
        rounds = new LinkRounds(jdbc, probe, hosts, "canary.institute.org", clock);
        when(probe.ask(any())).thenReturn(outcome(LinkStatus.ANSWERS));
    }

    @Test
    void waitsUntilAnAddressIsTyped() {
        links.request(List.of(address));
        rounds.goRound();

        verify(probe, never()).ask(any());
        assertThat(status()).isEqualTo(LinkStatus.WAITING);

        later(LinkChecks.SETTLING);
        rounds.goRound();
        assertThat(status()).isEqualTo(LinkStatus.ANSWERS);
    }

    @Test
    void asksAgainAfterAWeek() {
        goRoundSettled();
        later(Duration.ofDays(6));
        rounds.goRound();
        verify(probe, times(1)).ask(address);

        later(Duration.ofDays(1));
        rounds.goRound();
        verify(probe, times(2)).ask(address);
    }

    @Test
    void looksTwiceForANameBeforeItIsDead() {
        when(probe.ask(address)).thenReturn(UNKNOWN_HOST);
        when(hosts.resolves("canary.institute.org")).thenReturn(true);

        goRoundSettled();
        assertThat(status()).isEqualTo(LinkStatus.DOUBTFUL);

        later(LinkRounds.BETWEEN_MISSES);
        rounds.goRound();
        assertThat(status()).isEqualTo(LinkStatus.DEAD);
    }

    @Test
    @Tag("BR-104")
    void aNetworkThatIsDownMakesNoLinkDead() {
        when(probe.ask(address)).thenReturn(UNKNOWN_HOST);
        when(hosts.resolves("canary.institute.org")).thenReturn(false);

        goRoundSettled();
        for (int round = 0; round < 3; round++) {
            later(Duration.ofHours(1));
            rounds.goRound();
        }

        assertThat(status()).isEqualTo(LinkStatus.UNKNOWN);
    }

    @Test
    void givesALinkThatWasMendedASecondChance() {
        when(probe.ask(address)).thenReturn(outcome(LinkStatus.DEAD)).thenReturn(outcome(LinkStatus.ANSWERS));
        goRoundSettled();
        assertThat(status()).isEqualTo(LinkStatus.DEAD);

        later(LinkChecks.SECOND_CHANCE.plusSeconds(1));
        links.request(List.of(address));
        rounds.goRound();

        assertThat(status()).isEqualTo(LinkStatus.ANSWERS);
    }

    @Test
    void spreadsTheRequestsToOneHost() {
        links.request(IntStream.range(0, 20).mapToObj(page -> address + page).toList());
        later(LinkChecks.SETTLING);

        rounds.goRound();
        rounds.goRound();
        verify(probe, times(LinkRounds.PER_HOST_AND_MINUTE)).ask(any());

        later(Duration.ofMinutes(1).plusSeconds(1));
        rounds.goRound();
        verify(probe, times(2 * LinkRounds.PER_HOST_AND_MINUTE)).ask(any());
    }

    @Test
    void neverAsksWhatIsAnExample() {
        links.request(
                List.of("https://www.example.org/", "https://quay.example/", "http://quay.example/", "no address"));

        assertThat(jdbc.sql("select count(*) from link_check")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(links.of(List.of("https://quay.example/"))).isEmpty();
    }

    private void goRoundSettled() {
        links.request(List.of(address));
        later(LinkChecks.SETTLING);
        rounds.goRound();
    }

    private LinkStatus status() {
        return links.of(List.of(address)).get(address).status();
    }

    private void later(Duration duration) {
        now = now.plus(duration);
    }

    private Clock moving() {
        return new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    private static Outcome outcome(LinkStatus status) {
        return new Outcome(new LinkState(status, ""), false);
    }
}
