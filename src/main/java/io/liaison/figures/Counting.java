package io.liaison.figures;

import io.liaison.delivery.Reading;
import io.liaison.delivery.Reading.Found;
import io.liaison.delivery.ReadingListener;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Counts readings in memory, so many different things at most between two times of writing; whatever comes beyond is not counted. */
@Component
class Counting implements ReadingListener {

    static final int MOST_THINGS = 20_000;

    private final ConcurrentHashMap<Reading, Tally> tallies = new ConcurrentHashMap<>();
    private final Counter profiles;
    private final Counter callsToAction;
    private final Counter searches;
    private final Counter searchesWithoutResult;

    Counting(MeterRegistry meters) {
        profiles = meters.counter("liaison.readings", "kind", "profile");
        callsToAction = meters.counter("liaison.readings", "kind", "call-to-action");
        searches = meters.counter("liaison.readings", "kind", "search");
        searchesWithoutResult = meters.counter("liaison.readings", "kind", "search-without-result");
    }

    @Override
    public void read(Reading reading) {
        counter(reading).increment();
        boolean isCounted = false;
        while (!isCounted) {
            Tally tally = tallies.get(reading);
            if (tally == null && tallies.mappingCount() >= MOST_THINGS) {
                return;
            }
            isCounted = (tally == null ? tallies.computeIfAbsent(reading, first -> new Tally()) : tally).add();
        }
    }

    /** What was counted since the last time. */
    Map<Reading, Long> take() {
        Map<Reading, Long> taken = new HashMap<>();
        tallies.forEach((reading, tally) -> {
            tallies.remove(reading, tally);
            taken.put(reading, tally.close());
        });
        return taken;
    }

    private Counter counter(Reading reading) {
        return switch (reading) {
            case Reading.Profile profile -> profiles;
            case Reading.CallToAction action -> callsToAction;
            case Reading.Search search -> search.found() == Found.NOTHING ? searchesWithoutResult : searches;
        };
    }
}
