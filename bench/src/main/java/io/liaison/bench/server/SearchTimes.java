package io.liaison.bench.server;

import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long searches took, as the application's own timer counts them: how many took at most so many seconds.
 *
 * @param upTo counts by the upper limit of each bucket, in seconds, each including the smaller ones
 */
public record SearchTimes(TreeMap<Double, Double> upTo) {

    private static final Pattern BUCKET =
            Pattern.compile("liaison_directory_search_seconds_bucket\\{.*?le=\"([^\"]+)\".*?} (\\S+)");
    private static final double MILLIS = 1000;

    static SearchTimes read(String meters) {
        TreeMap<Double, Double> upTo = new TreeMap<>();
        Matcher bucket = BUCKET.matcher(meters);
        while (bucket.find()) {
            double limit =
                    bucket.group(1).equals("+Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(bucket.group(1));
            upTo.put(limit, Double.parseDouble(bucket.group(2)));
        }
        return new SearchTimes(upTo);
    }

    public SearchTimes since(SearchTimes before) {
        TreeMap<Double, Double> more = new TreeMap<>();
        Function<Double, Double> then = limit -> before.upTo.getOrDefault(limit, 0.0);
        upTo.forEach((limit, count) -> more.put(limit, count - then.apply(limit)));
        return new SearchTimes(more);
    }

    public double count() {
        return upTo.isEmpty() ? 0 : upTo.lastEntry().getValue();
    }

    /** In milliseconds; within a bucket as if its searches were spread evenly. */
    public double percentile(double percentile) {
        double wanted = count() * percentile / 100;
        double lowerLimit = 0;
        double below = 0;
        for (var bucket : upTo.entrySet()) {
            if (bucket.getValue() >= wanted && bucket.getValue() > below) {
                double share = (wanted - below) / (bucket.getValue() - below);
                double width = Double.isInfinite(bucket.getKey()) ? 0 : bucket.getKey() - lowerLimit;
                return (lowerLimit + share * width) * MILLIS;
            }
            lowerLimit = bucket.getKey();
            below = bucket.getValue();
        }
        return 0;
    }
}
