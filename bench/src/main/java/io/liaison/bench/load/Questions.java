package io.liaison.bench.load;

import org.jspecify.annotations.Nullable;

/** What one connection asks, one question after the other. */
public interface Questions {

    /** Null when there is nothing more to ask. */
    @Nullable
    Question next();
}
