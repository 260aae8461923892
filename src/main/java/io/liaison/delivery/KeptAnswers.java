package io.liaison.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.liaison.base.Slug;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers kept as ready bytes, bounded in memory, under the address at which they are asked for: path and parameters in the one form that our own links
 * have; what an address says beyond that makes no other. An answer is kept with the edition that was current before it was made, so that a page made from the old state while something is being
 * published is never sent once it is.
 */
@Component
public class KeptAnswers {

    private static final long MOST_BYTES_OF_PAGES = 48L * 1024 * 1024;
    private static final long MOST_BYTES_OF_QUESTIONS = 16L * 1024 * 1024;

    /** Each node keeps labels and forms for a minute after they change. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private static final long EVERY_EDITION = Long.MAX_VALUE;

    private final Edition edition;
    private final Cache<String, Kept> pages = cache(MOST_BYTES_OF_PAGES);
    private final Cache<String, Kept> questions = cache(MOST_BYTES_OF_QUESTIONS);

    /** @param partner whose edition counts, or null where that of the whole does */
    private record Kept(long edition, @Nullable Slug partner, ReadyAnswer answer) {}

    KeptAnswers(Edition edition) {
        this.edition = edition;
    }

    /**
     * For addresses whose number is known: pages, and what leads on from them.
     *
     * @param address different questions with one answer share it; not beginning with a slash where there is no such address
     */
    public Answer keep(String address, Supplier<Answer> make) {
        return keep(pages, address, edition.current(), null, () -> Optional.of(make.get()))
                .orElseThrow();
    }

    /**
     * The same for addresses of which there may be any number, such as those with words of a visitor's own: these have a small room that is theirs, and take
     * none from others.
     */
    public Answer keepQuestion(String address, Supplier<Answer> make) {
        return keep(questions, address, edition.current(), null, () -> Optional.of(make.get()))
                .orElseThrow();
    }

    /** The same for an address of one partner, at which there may be nothing: the answer goes with that partner's next change. Nothing is not kept. */
    public Optional<Answer> keepIfAny(Slug partner, String address, Supplier<Optional<Answer>> make) {
        return keep(pages, address, edition.of(partner), partner, make);
    }

    /** The same for what no publication changes. */
    public Answer keepAlways(String address, Supplier<Answer> make) {
        return keep(pages, address, EVERY_EDITION, null, () -> Optional.of(make.get()))
                .orElseThrow();
    }

    /** What is kept at an address and still true, as far as can be told without waiting for anything; otherwise null. */
    @Nullable
    ReadyAnswer ready(String address) {
        Kept found = find(address);
        return found != null && isCurrent(found) ? found.answer() : null;
    }

    /** Whether something is kept at an address of which cannot be told without waiting whether it is still true. */
    boolean isDoubtful(String address) {
        return edition.known() == Edition.UNKNOWN && find(address) != null;
    }

    private @Nullable Kept find(String address) {
        Kept found = pages.getIfPresent(address);
        return found == null ? questions.getIfPresent(address) : found;
    }

    /** How many are kept now. */
    long count() {
        pages.cleanUp();
        questions.cleanUp();
        return pages.estimatedSize() + questions.estimatedSize();
    }

    private boolean isCurrent(Kept found) {
        if (found.edition() == EVERY_EDITION) {
            return true;
        }
        long known = found.partner() == null ? edition.known() : edition.knownOf(found.partner());
        return known != Edition.UNKNOWN && found.edition() >= known;
    }

    /** Whoever asks for the same meanwhile waits for it, rather than making it too. */
    private static Optional<Answer> keep(
            Cache<String, Kept> kept,
            String address,
            long current,
            @Nullable Slug partner,
            Supplier<Optional<Answer>> make) {
        Kept found = kept.getIfPresent(address);
        if (found != null && found.edition() >= current) {
            return Optional.of(found.answer().answer());
        }
        AtomicReference<@Nullable Answer> unkept = new AtomicReference<>();
        found = kept.asMap().compute(address, (same, before) -> {
            if (before != null && before.edition() >= current) {
                return before;
            }
            Answer made = make.get().orElse(null);
            if (made != null && made.isKept()) {
                return new Kept(current, partner, new ReadyAnswer(made));
            }
            unkept.set(made);
            return null;
        });
        return found == null
                ? Optional.ofNullable(unkept.get())
                : Optional.of(found.answer().answer());
    }

    private static Cache<String, Kept> cache(long mostBytes) {
        return Caffeine.newBuilder()
                .maximumWeight(mostBytes)
                .weigher((String address, Kept one) -> one.answer().weight() + 2 * address.length())
                .expireAfterWrite(KEPT)
                .build();
    }
}
