package io.liaison.introductions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.liaison.base.EmailAddress;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Keeps our form from writing to strangers in bulk: so many requests an hour from one client, so many confirmation mails an hour to one address.
 * Counted in memory on each node, so that no address of a visitor is stored; with several nodes the bounds are that many times higher.
 */
@Component
class RequestLimits {

    static final int PER_CLIENT = 20;
    static final int PER_RECIPIENT = 5;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int REMEMBERED = 50_000;
    /** An IPv6 client owns at least a /64, so its bytes beyond count for nothing. */
    private static final int NETWORK_BYTES = 8;

    private final Cache<String, Bucket> clients = remember();
    private final Cache<String, Bucket> recipients = remember();
    private final TimeMeter time;

    RequestLimits(Clock clock) {
        time = new ClockTime(clock);
    }

    /** @throws TooManyRequests when this client has sent enough for now */
    void countClient(String address) {
        count(clients, network(address), PER_CLIENT);
    }

    /** @throws TooManyRequests when this address has been written to often enough for now */
    void countRecipient(EmailAddress recipient) {
        count(recipients, recipient.value(), PER_RECIPIENT);
    }

    private void count(Cache<String, Bucket> buckets, String key, int capacity) {
        ConsumptionProbe probe = buckets.get(key, fresh -> bucket(capacity)).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyRequests(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket bucket(int capacity) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, HOUR))
                .withCustomTimePrecision(time)
                .build();
    }

    static String network(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(bytes.length > NETWORK_BYTES ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes);
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }

    /** A bucket nobody has used for an hour is full again, so forgetting it changes nothing. */
    private static Cache<String, Bucket> remember() {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(HOUR)
                .build();
    }

    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
