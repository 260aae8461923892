package io.liaison.media;

import io.liaison.base.InvalidInput;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How many pictures are kept for a partner, and how large all of them may be. */
@Component
class PictureQuota {

    private final int most;
    private final DataSize largest;

    PictureQuota(
            @Value("${liaison.pictures.per-partner:500}") int most,
            @Value("${liaison.pictures.size-per-partner:250MB}") DataSize largest) {
        this.most = most;
        this.largest = largest;
    }

    /** What a partner has, or would have. */
    record Kept(int pictures, long bytes) {}

    /** @throws InvalidInput when that is more than is kept for one partner */
    void require(Kept kept) {
        if (kept.pictures() > most) {
            throw full("has %,d pictures".formatted(most));
        }
        if (kept.bytes() > largest.toBytes()) {
            throw full("has pictures of %,d MB".formatted(largest.toMegabytes()));
        }
    }

    private static InvalidInput full(String what) {
        return new InvalidInput(
                "This profile " + what
                        + ", the most that are kept with its history. What no revision shows is removed after a week. Use a picture you have, or ask the platform for more.");
    }
}
