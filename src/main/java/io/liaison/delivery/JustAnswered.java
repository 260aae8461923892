package io.liaison.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the filter answered a moment ago, for the {@link Express} to say again. An address at which the very same bytes were found twice is believed for
 * half a second to have them still, unless something public changes.
 */
@Component
class JustAnswered {

    private static final long BELIEVED = Duration.ofMillis(500).toNanos();
    private static final Duration REMEMBERED = Duration.ofSeconds(10);
    private static final long MOST_BYTES = 8L * 1024 * 1024;
    private static final int WEIGHT_OF_ENTRY = 3000;
    private static final int MOST_HOSTS = 100;

    private final Edition edition;
    private final Set<String> hosts = ConcurrentHashMap.newKeySet();
    private final Cache<String, Said> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String target, Said said) -> said.answer().weight() + WEIGHT_OF_ENTRY)
            .expireAfterWrite(REMEMBERED)
            .build();

    /** @param ready null until the same answer was given twice */
    private record Said(Answer answer, @Nullable ReadyAnswer ready, long edition, long at) {}

    JustAnswered(Edition edition) {
        this.edition = edition;
    }

    /** To be asked before an answer is looked for. */
    long edition() {
        return edition.known();
    }

    /**
     * @param target path and query as they were sent
     * @param host by which the server was called, and answered
     * @param edition that was current before the answer was found
     */
    void note(String target, @Nullable String host, Answer answer, long edition) {
        if (host == null
                || edition == Edition.UNKNOWN
                || answer.status() != HttpServletResponse.SC_OK
                || !ReadyAnswer.fits(answer)) {
            return;
        }
        Said before = answers.getIfPresent(target);
        boolean isKept = before != null && before.answer() == answer;
        answers.put(target, new Said(answer, isKept ? new ReadyAnswer(answer) : null, edition, System.nanoTime()));
        if (hosts.size() < MOST_HOSTS) {
            hosts.add(host);
        }
    }

    /** Without waiting for anything. Null where somebody else has to answer. */
    @Nullable
    ReadyAnswer find(String target, String host) {
        Said said = answers.getIfPresent(target);
        return said != null
                        && said.ready() != null
                        && System.nanoTime() - said.at() < BELIEVED
                        && said.edition() == edition.known()
                        && hosts.contains(host)
                ? said.ready()
                : null;
    }
}
