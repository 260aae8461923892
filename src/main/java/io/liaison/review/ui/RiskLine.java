package io.liaison.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.liaison.base.ui.Badge;
import io.liaison.base.ui.Tone;
import io.liaison.review.ChangeRisk;
import io.liaison.review.RiskSign;
import java.util.stream.Collectors;

/** How risky a change is, and by what one sees it. */
class RiskLine extends Div {

    RiskLine(ChangeRisk risk) {
        addClassName("risk");
        Tone tone =
                switch (risk.risk()) {
                    case HIGH -> Tone.WARNING;
                    case MEDIUM -> Tone.INFO;
                    case LOW -> Tone.NEUTRAL;
                };
        Span signs = new Span(risk.signs().stream().map(RiskSign::label).collect(Collectors.joining(", ")));
        signs.addClassName("risk__signs");
        add(new Badge(tone, risk.risk().label()), signs);
    }
}
