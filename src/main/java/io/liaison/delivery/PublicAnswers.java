package io.liaison.delivery;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;

/** Owns public addresses. Every implementation is asked in turn about a GET or HEAD, until one knows the address. */
public interface PublicAnswers extends Ordered {

    /**
     * Never fails on what a visitor typed.
     *
     * @param path the path as it was sent, still encoded
     * @param query what follows the question mark, still encoded, or null
     * @return empty where somebody else answers
     */
    Optional<Answer> find(String path, @Nullable String query);

    /** Names of parameters that mean something at its addresses. All others are left out of what is asked, but for those of the API, which refuses them. */
    default Set<String> parameters() {
        return Set.of();
    }

    @Override
    default int getOrder() {
        return 0;
    }
}
