package io.liaison.links;

import io.liaison.links.LinkProbe.Outcome;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Goes round the addresses whose turn it is, one after the other, no host more than {@link #PER_HOST_AND_MINUTE} times a minute. A name that is not found is
 * looked for again before it counts as dead, and not at all while this machine finds no name whatever.
 */
class LinkRounds {

    static final int PER_HOST_AND_MINUTE = 6;
    static final Duration LONGEST_ROUND = Duration.ofSeconds(20);
    static final Duration BETWEEN_MISSES = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(LinkRounds.class);
    private static final int MOST_IN_A_ROUND = 40;
    private static final int MISSES_TO_DIE = 2;

    /** A link nobody has saved or opened in an editor for so long is not asked any more. */
    private static final Duration KEPT = Duration.ofDays(400);

    private final JdbcClient jdbc;
    private final LinkProbe probe;
    private final PublicHosts hosts;
    private final String canary;
    private final Clock clock;
    private boolean cutOff;

    /**
     * @param canary a name that is found wherever any name is
     */
    LinkRounds(JdbcClient jdbc, LinkProbe probe, PublicHosts hosts, String canary, Clock clock) {
        this.jdbc = jdbc;
        this.probe = probe;
        this.hosts = hosts;
        this.canary = canary;
        this.clock = clock;
    }

    private record Due(String address, int misses) {}

    void goRound() {
        Instant end = clock.instant().plus(LONGEST_ROUND);
        forget();
        for (Due due : due()) {
            if (clock.instant().isAfter(end)) {
                return;
            }
            settle(due, probe.ask(due.address()));
        }
    }

    private List<Due> due() {
        Instant now = clock.instant();
        return jdbc.sql("""
                        select address, misses from (
                            select address, misses, due_at,
                                   row_number() over (partition by host order by due_at) as turn,
                                   (select count(*) from link_check asked where asked.host = waiting.host and asked.checked_at > :aMinuteAgo) as lately
                              from link_check waiting where due_at <= :now) as candidate
                         where turn + lately <= :most order by due_at limit :limit""")
                .param("now", Timestamp.from(now))
                .param("aMinuteAgo", Timestamp.from(now.minus(Duration.ofMinutes(1))))
                .param("most", PER_HOST_AND_MINUTE)
                .param("limit", MOST_IN_A_ROUND)
                .query((row, number) -> new Due(row.getString("address"), row.getInt("misses")))
                .list();
    }

    private void settle(Due due, Outcome outcome) {
        if (!outcome.isUnknownHost()) {
            cutOff = false;
            keep(due, outcome.state(), 0, untilNext(outcome.state().status()));
        } else if (!hosts.resolves(canary)) {
            tellCutOff(due);
            keep(due, new LinkState(LinkStatus.UNKNOWN, ""), due.misses(), untilNext(LinkStatus.UNKNOWN));
        } else if (due.misses() + 1 < MISSES_TO_DIE) {
            LinkState missed = new LinkState(LinkStatus.DOUBTFUL, "names a site that was not found");
            keep(due, missed, due.misses() + 1, BETWEEN_MISSES);
        } else {
            keep(due, outcome.state(), due.misses() + 1, untilNext(LinkStatus.DEAD));
        }
    }

    /** Once, not for every link. */
    private void tellCutOff(Due due) {
        if (!cutOff) {
            LOG.info("Links cannot be checked: this machine finds neither {} nor {}", due.address(), canary);
        }
        cutOff = true;
    }

    private static Duration untilNext(LinkStatus status) {
        return switch (status) {
            case WAITING, UNKNOWN -> Duration.ofMinutes(15);
            case DOUBTFUL -> Duration.ofHours(6);
            case DEAD -> Duration.ofDays(1);
            case ANSWERS, FORBIDDEN -> Duration.ofDays(7);
        };
    }

    private void keep(Due due, LinkState state, int misses, Duration untilNext) {
        Instant now = clock.instant();
        jdbc.sql("""
                        update link_check set status = :status, reason = :reason, misses = :misses, checked_at = :now, due_at = :next
                         where address = :address""")
                .param("status", state.status().name())
                .param("reason", state.reason())
                .param("misses", misses)
                .param("now", Timestamp.from(now))
                .param("next", Timestamp.from(now.plus(untilNext)))
                .param("address", due.address())
                .update();
    }

    private void forget() {
        jdbc.sql("delete from link_check where requested_at < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
