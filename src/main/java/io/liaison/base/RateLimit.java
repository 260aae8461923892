package io.liaison.base;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/**
 * So many of something in a time for each key. Counted in memory on each node, so that nothing about a visitor is stored; with several nodes the bound
 * is that many times higher.
 */
public final class RateLimit {

    private static final int REMEMBERED = 50_000;
    /** An IPv6 client owns at least a /64, so its bytes beyond count for nothing. */
    private static final int NETWORK_BYTES = 8;

    private final Cache<String, Bucket> buckets;
    private final int most;
    private final Duration period;
    private final TimeMeter time;

    public RateLimit(int perHour, Clock clock) {
        this(perHour, Duration.ofHours(1), clock);
    }

    /** @param most at once, and again while such a period passes */
    public RateLimit(int most, Duration period, Clock clock) {
        this.most = most;
        this.period = period;
        this.time = new ClockTime(clock);
        // A bucket nobody has used for so long is full again, so forgetting it changes nothing.
        this.buckets = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(period)
                .build();
    }

    /** @throws TooManyRequests when there has been enough of this key for now */
    public void count(String key) {
        ConsumptionProbe probe = buckets.get(key, fresh -> bucket()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyRequests(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    /**
     * Counts one for the client behind a network address.
     *
     * @throws TooManyRequests when this client has had enough for now
     */
    public void countClient(String address) {
        count(network(address));
    }

    /** What is counted as one client: an IPv4 address, or the network of an IPv6 address. */
    public static String network(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(bytes.length > NETWORK_BYTES ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes);
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, period))
                .withCustomTimePrecision(time)
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
