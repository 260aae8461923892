package io.liaison.links;

import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.WebAddress;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is known of web addresses, and the wish to know more. The asking itself is done later, by {@link LinkRounds}. */
@Service
@Transactional
public class LinkChecks {

    /** An address may still be being typed when it is first seen. */
    static final Duration SETTLING = Duration.ofSeconds(20);

    /** So soon an address that failed is asked again when somebody saves a draft with it: perhaps it was mended. */
    static final Duration SECOND_CHANCE = Duration.ofMinutes(5);

    private static final int MOST_AT_ONCE = 300;

    private final JdbcClient jdbc;
    private final ExampleHosts examples;
    private final Clock clock;

    LinkChecks(JdbcClient jdbc, ExampleHosts examples, Clock clock) {
        this.jdbc = jdbc;
        this.examples = examples;
        this.clock = clock;
    }

    /** Asks for these addresses to be looked at before long, in one order always, so that two savings never wait for each other. */
    @AllowedTo(Caller.ANYONE)
    public void request(Collection<String> addresses) {
        Instant now = clock.instant();
        for (String address : checkable(addresses)) {
            jdbc.sql("""
                            insert into link_check (address, host, requested_at, due_at) values (:address, :host, :now, :due)
                            on conflict (address) do update set requested_at = excluded.requested_at,
                                due_at = case when link_check.status in ('DEAD', 'DOUBTFUL', 'FORBIDDEN') and link_check.checked_at < :stale
                                              then least(link_check.due_at, :now) else link_check.due_at end""")
                    .param("address", address)
                    .param("host", hostOf(address))
                    .param("now", Timestamp.from(now))
                    .param("due", Timestamp.from(now.plus(SETTLING)))
                    .param("stale", Timestamp.from(now.minus(SECOND_CHANCE)))
                    .update();
        }
    }

    /** What is known of each address; nothing is said of those that are never asked. */
    @AllowedTo(Caller.ANYONE)
    @Transactional(readOnly = true)
    public Map<String, LinkState> of(Collection<String> addresses) {
        Map<String, LinkState> states = new HashMap<>();
        addresses.stream()
                .filter(address -> !examples.areAllowed() && isExample(address))
                .forEach(address -> states.put(
                        address, new LinkState(LinkStatus.DEAD, "is an example address that leads nowhere")));
        List<String> checkable = checkable(addresses);
        checkable.forEach(address -> states.put(address, LinkState.WAITING));
        jdbc.sql("select address, status, reason from link_check where address = any(:addresses)")
                .param("addresses", checkable.toArray(String[]::new))
                .query(row -> {
                    LinkStatus status = LinkStatus.valueOf(row.getString("status"));
                    states.put(row.getString("address"), new LinkState(status, row.getString("reason")));
                });
        return states;
    }

    private static List<String> checkable(Collection<String> addresses) {
        return addresses.stream()
                .filter(WebAddress::isWebAddress)
                .filter(address -> !isExample(address))
                .distinct()
                .sorted()
                .limit(MOST_AT_ONCE)
                .toList();
    }

    private static boolean isExample(String address) {
        return WebAddress.isWebAddress(address) && ExampleHosts.isExample(hostOf(address));
    }

    private static String hostOf(String address) {
        return new WebAddress(address).plainHost();
    }
}
