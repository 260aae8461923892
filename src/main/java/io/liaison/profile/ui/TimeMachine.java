package io.liaison.profile.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.base.ui.DateField;
import io.liaison.base.ui.Moments;
import java.time.Clock;
import java.time.LocalDate;

/** Leads to the profile as the public saw it on a day. */
class TimeMachine extends Div {

    private final Slug partner;
    private final DateField day = new DateField("The profile as it was on");

    /** @param shown the day that is chosen to begin with */
    TimeMachine(Slug partner, LocalDate shown, Clock clock) {
        this.partner = partner;
        LocalDate today = LocalDate.ofInstant(clock.instant(), Moments.zone());
        day.until(today, "Choose a day that is past, or today.");
        day.setManualValidation(true);
        day.setValue(shown);
        addClassName("time-machine");
        add(day, new Button("Show", click -> show()));
    }

    private void show() {
        LocalDate chosen = day.getValue();
        String problem = day.problem().isEmpty() && chosen == null ? "Choose a day first." : day.problem();
        day.setErrorMessage(problem);
        day.setInvalid(!problem.isEmpty());
        if (chosen == null || day.isInvalid()) {
            day.focus();
            return;
        }
        UI.getCurrent()
                .navigate(
                        Sitemap.workspacePreview(partner).substring(1),
                        QueryParameters.of(PreviewView.ON, chosen.toString()));
    }
}
