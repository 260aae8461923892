package io.liaison.comparison;

import io.liaison.content.ProfileContent;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Compares what two revisions of a profile say, in the words the platform's lists have for their codes. */
@Component
public class Comparing {

    private final Labels labels;

    Comparing(Labels labels) {
        this.labels = labels;
    }

    /**
     * What changed from before to after.
     *
     * @param before empty where there is nothing to compare with: then everything said is new
     */
    public Comparison compare(Optional<ProfileContent> before, ProfileContent after) {
        return Comparison.of(before, after, labels);
    }
}
