package io.liaison.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.liaison.base.Slug;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers kept as ready bytes, bounded in memory, under the address at which they are asked for: path and parameters in the one form that our own links
 * have. An answer is kept with the edition that was current before it was made, so that a page made from the old state while something is being
 * published is never sent once it is.
 */
@Component
public class KeptAnswers {

    private static final long MOST_BYTES_KEPT = 64L * 1024 * 1024;

    /** Each node keeps labels and forms for a minute after they change. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private static final long EVERY_EDITION = Long.MAX_VALUE;

    private final Edition edition;
    private final Cache<String, Kept> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES_KEPT)
            .weigher((String address, Kept one) -> one.answer().weight() + 2 * address.length())
            .expireAfterWrite(KEPT)
            .build();

    /** @param partner whose edition counts, or null where that of the whole does */
    private record Kept(long edition, @Nullable Slug partner, ReadyAnswer answer) {}

    KeptAnswers(Edition edition) {
        this.edition = edition;
    }

    /** @param address different questions with one answer share it; not beginning with a slash where there is no such address */
    public Answer keep(String address, Supplier<Answer> make) {
        return keep(address, edition.current(), null, () -> Optional.of(make.get()))
                .orElseThrow();
    }

    /** The same for an address of one partner, at which there may be nothing: the answer goes with that partner's next change. Nothing is not kept. */
    public Optional<Answer> keepIfAny(Slug partner, String address, Supplier<Optional<Answer>> make) {
        return keep(address, edition.of(partner), partner, make);
    }

    /** The same for what no publication changes. */
    public Answer keepAlways(String address, Supplier<Answer> make) {
        return keep(address, EVERY_EDITION, null, () -> Optional.of(make.get())).orElseThrow();
    }

    /** What is kept at an address and still true, as far as can be told without waiting for anything; otherwise null. */
    @Nullable
    ReadyAnswer ready(String address) {
        Kept found = kept.getIfPresent(address);
        return found != null && isCurrent(found) ? found.answer() : null;
    }

    private boolean isCurrent(Kept found) {
        if (found.edition() == EVERY_EDITION) {
            return true;
        }
        long known = found.partner() == null ? edition.known() : edition.knownOf(found.partner());
        return known != Edition.UNKNOWN && found.edition() >= known;
    }

    /** Whoever asks for the same meanwhile waits for it, rather than making it too. */
    private Optional<Answer> keep(
            String address, long current, @Nullable Slug partner, Supplier<Optional<Answer>> make) {
        Kept found = kept.getIfPresent(address);
        if (found == null || found.edition() < current) {
            found = kept.asMap()
                    .compute(
                            address,
                            (same, before) -> before != null && before.edition() >= current
                                    ? before
                                    : make.get()
                                            .map(made -> new Kept(current, partner, new ReadyAnswer(made)))
                                            .orElse(null));
        }
        return Optional.ofNullable(found).map(one -> one.answer().answer());
    }
}
