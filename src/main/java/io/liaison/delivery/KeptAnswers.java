package io.liaison.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.liaison.base.Slug;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Answers kept as ready bytes, bounded in memory. An answer is kept under the edition that was current before it was made, so that a page made from
 * the old state while something is being published is never sent once it is.
 */
@Component
public class KeptAnswers {

    private static final long MOST_BYTES_KEPT = 64L * 1024 * 1024;
    private static final int WEIGHT_OF_ENTRY = 200;

    /** Each node keeps labels and forms for a minute after they change. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Edition edition;
    private final Cache<Key, Answer> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES_KEPT)
            .weigher((Key key, Answer answer) ->
                    answer.weight() + 2 * key.address().length() + WEIGHT_OF_ENTRY)
            .expireAfterWrite(KEPT)
            .build();

    private record Key(long edition, String address) {}

    KeptAnswers(Edition edition) {
        this.edition = edition;
    }

    /** @param address names the answer among all; different questions with one answer share it */
    public Answer keep(String address, Supplier<Answer> make) {
        return kept.get(new Key(edition.current(), address), absent -> make.get());
    }

    /** The same for addresses at which there may be nothing; that is not kept. */
    public Optional<Answer> keepIfAny(String address, Supplier<Optional<Answer>> make) {
        return keepIfAny(new Key(edition.current(), address), make);
    }

    /** The same for an address of one partner: the answer goes with that partner's next change. */
    public Optional<Answer> keepIfAny(Slug partner, String address, Supplier<Optional<Answer>> make) {
        return keepIfAny(new Key(edition.of(partner), address), make);
    }

    private Optional<Answer> keepIfAny(Key key, Supplier<Optional<Answer>> make) {
        Answer answer = kept.getIfPresent(key);
        if (answer != null) {
            return Optional.of(answer);
        }
        Optional<Answer> made = make.get();
        made.ifPresent(fresh -> kept.put(key, fresh));
        return made;
    }
}
