package io.liaison.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.liaison.base.ui.Banner;
import io.liaison.base.ui.Tone;
import io.liaison.review.TrivialApproval.Outcome;
import java.util.List;

/** What became of several approvals: those that are published, and those that are not, each with why. */
class ApprovalOutcome extends Div {

    ApprovalOutcome(List<Outcome> outcomes) {
        addClassName("outcomes");
        getElement().setAttribute("tabindex", "-1");
        List<Span> approved = outcomes.stream()
                .filter(outcome -> outcome.refusal().isEmpty())
                .map(outcome -> new Span(outcome.partnerName()))
                .toList();
        List<Span> refused = outcomes.stream()
                .filter(outcome -> outcome.refusal().isPresent())
                .map(outcome -> new Span(
                        outcome.partnerName() + ": " + outcome.refusal().orElseThrow()))
                .toList();
        if (!approved.isEmpty()) {
            add(new Banner(Tone.SUCCESS)
                    .title(approved.size() + " approved and published")
                    .list(approved));
        }
        if (!refused.isEmpty()) {
            add(new Banner(Tone.WARNING).title(refused.size() + " not approved").list(refused));
        }
    }

    /** Those who approved far down the page are taken to what came of it. */
    void bringIntoView() {
        getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'center'})");
    }
}
