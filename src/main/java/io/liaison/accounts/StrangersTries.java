package io.liaison.accounts;

import io.liaison.audit.SecurityEvent;
import io.liaison.audit.SecurityLog;
import io.liaison.base.ClientNetwork;
import io.liaison.base.EmailAddress;
import io.liaison.base.PeriodicWork;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Counts what people try who have not signed in, and writes it down once a minute: an entry for each account and network, one for each network where no
 * account of ours was named, and at most so many in all. So a flood fills no trail, what somebody typed who has no account is written nowhere (it may be a
 * password), and the answer to a try takes no longer where there is an account. What was counted within the last minute is lost when the process is killed.
 */
@Component
class StrangersTries extends PeriodicWork {

    static final int WRITTEN_AT_ONCE = 100;

    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final int COUNTED_APART = 2_000;

    private final Registration registration;
    private final SecurityLog log;
    private Map<Named, Times> tries = new HashMap<>();

    /** @param email as it was typed, or empty where it is no address or too many were typed to be told apart */
    private record Named(SecurityEvent event, String email, String network) {}

    /** @param account null where none of ours was named */
    private record Told(SecurityEvent event, @Nullable SignedIn account, String network) {}

    private record Times(int all, int refused) {

        Times plus(Times others) {
            return new Times(all + others.all, refused + others.refused);
        }

        /** For people to read. */
        String after(String whom) {
            return whom + ", " + (all == 1 ? "once" : all + " times")
                    + (refused == 0 ? "" : ", " + refused + " of them turned away unread");
        }
    }

    StrangersTries(Registration registration, SecurityLog log) {
        super("strangers' tries", EVERY);
        this.registration = registration;
        this.log = log;
    }

    /** @param typed the account that was named */
    void made(SecurityEvent event, String typed) {
        count(event, typed, new Times(1, 0));
    }

    /** One that was turned away before anything was looked at, because there were too many. */
    void refused(SecurityEvent event, String typed) {
        count(event, typed, new Times(1, 1));
    }

    private synchronized void count(SecurityEvent event, String typed, Times times) {
        String email = EmailAddress.read(typed).map(EmailAddress::value).orElse("");
        Named named = new Named(event, email, ClientNetwork.ofRequest());
        boolean isApart = tries.size() < COUNTED_APART || tries.containsKey(named);
        tries.merge(isApart ? named : new Named(event, "", ""), times, Times::plus);
    }

    /** Writes down what was counted since it was written last: accounts of ours first, then what was tried most. */
    @Override
    protected void work() {
        Map<Told, Times> told = new HashMap<>();
        taken().forEach((named, times) -> told.merge(told(named), times, Times::plus));
        List<Map.Entry<Told, Times>> ordered = told.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Told, Times>>comparingInt(
                                entry -> entry.getKey().account() == null ? 1 : 0)
                        .thenComparing(entry -> -entry.getValue().all()))
                .toList();
        ordered.stream().limit(WRITTEN_AT_ONCE).forEach(entry -> write(entry.getKey(), entry.getValue()));
        Map<SecurityEvent, Times> others = new HashMap<>();
        ordered.stream()
                .skip(WRITTEN_AT_ONCE)
                .forEach(entry -> others.merge(entry.getKey().event(), entry.getValue(), Times::plus));
        others.forEach((event, times) ->
                log.recordTries(event, null, times.after("From other networks"), "", times.all(), times.refused()));
    }

    private synchronized Map<Named, Times> taken() {
        Map<Named, Times> taken = tries;
        tries = new HashMap<>();
        return taken;
    }

    private Told told(Named named) {
        Optional<SignedIn> account = EmailAddress.read(named.email()).flatMap(registration::find);
        return new Told(named.event(), account.orElse(null), named.network());
    }

    private void write(Told told, Times times) {
        SignedIn account = told.account();
        String whom = account == null ? "No account of ours" : account.email().value();
        log.recordTries(
                told.event(),
                account == null ? null : account.id(),
                times.after(whom),
                told.network(),
                times.all(),
                times.refused());
    }
}
