package io.liaison.listings;

import io.liaison.base.Slug;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The edition that last changed each address. Only so many are remembered; for all others it is an edition that is new enough. */
final class AddressEditions {

    private static final int MOST = 20_000;

    private final Map<String, Long> changed = new ConcurrentHashMap<>();
    private volatile long others;

    long of(Slug slug) {
        long own = changed.getOrDefault(slug.value(), 0L);
        return Math.max(own, others);
    }

    void note(EditionReading reading) {
        if (!reading.isComplete() || changed.size() + reading.addresses().size() > MOST) {
            others = reading.number();
            changed.clear();
            return;
        }
        changed.putAll(reading.addresses());
        others = Math.max(others, reading.everyPage());
    }
}
