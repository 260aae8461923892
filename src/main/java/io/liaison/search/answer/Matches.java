package io.liaison.search.answer;

import io.liaison.search.plan.Plan;
import io.liaison.search.store.LiveSegment;
import io.liaison.search.store.Slots;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds in all segments what answers a plan. */
public final class Matches {

    /** What says less of a question than this share of what the best says is not shown beside it. */
    private static final float SHARE = 0.66f;

    private static final float SAID = 1_000;

    private final List<LiveSegment> segments;
    private final Plan plan;
    private final Map<String, Set<String>> choices;

    /** How much of what was asked each part of a segment says. */
    private record Said(LiveSegment live, Scores scores, float[] said) {}

    public Matches(List<LiveSegment> segments, Plan plan, Map<String, Set<String>> choices) {
        this.segments = segments;
        this.plan = plan;
        this.choices = choices;
    }

    public List<Found> none() {
        return segments.stream()
                .map(live -> Found.of(live, Scores.none(live.segment().slots()), choices))
                .toList();
    }

    /** Parts that say all of it. */
    public List<Found> all() {
        return segments.stream()
                .map(live -> Found.of(live, Evaluation.all(live, plan), choices))
                .toList();
    }

    /** Parts that say nearly as much of it as the one that says most. */
    public List<Found> some() {
        List<Said> all = new ArrayList<>();
        float most = 0;
        for (LiveSegment live : segments) {
            float[] said = new float[live.segment().slots().size()];
            all.add(new Said(live, Evaluation.some(live, plan, said), said));
            for (float one : said) {
                most = Math.max(most, one);
            }
        }
        float least = Math.max(most * SHARE, Float.MIN_VALUE);
        return all.stream().map(one -> kept(one, least)).toList();
    }

    private Found kept(Said one, float least) {
        keep(one.scores(), one.said(), least);
        return Found.of(one.live(), one.scores(), choices);
    }

    private static void keep(Scores scores, float[] said, float least) {
        for (int word = 0; word < scores.parts().length; word++) {
            for (long left = scores.parts()[word]; left != 0; left &= left - 1) {
                int slot = (word << Slots.BITS) + Long.numberOfTrailingZeros(left);
                if (said[slot] < least) {
                    scores.parts()[word] &= ~(1L << slot);
                } else {
                    scores.ofParts()[slot] += SAID * said[slot];
                }
            }
        }
    }
}
