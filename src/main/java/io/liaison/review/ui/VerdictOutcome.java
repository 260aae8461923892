package io.liaison.review.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import io.liaison.base.ui.Banner;
import io.liaison.base.ui.Tone;
import java.util.Optional;

/**
 * What a verdict came to, told on the page that follows it. It stands in the page and not over it: what follows has buttons of its own, which nothing
 * may cover.
 */
record VerdictOutcome(String words) {

    static void tellNext(UI ui, String words) {
        ComponentUtil.setData(ui, VerdictOutcome.class, new VerdictOutcome(words));
    }

    /** What there is to tell, once. */
    static Optional<Banner> take(UI ui) {
        VerdictOutcome outcome = ComponentUtil.getData(ui, VerdictOutcome.class);
        ComponentUtil.setData(ui, VerdictOutcome.class, null);
        return Optional.ofNullable(outcome).map(told -> new Banner(Tone.SUCCESS, told.words()));
    }
}
