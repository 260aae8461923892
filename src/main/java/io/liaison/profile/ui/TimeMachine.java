package io.liaison.profile.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** Leads to the profile as the public saw it on a day. */
class TimeMachine extends Div {

    private final Slug partner;
    private final DatePicker day;

    /** @param shown the day that is chosen to begin with */
    TimeMachine(Slug partner, LocalDate shown, Clock clock) {
        this.partner = partner;
        day = new DatePicker("The profile as it was on", shown);
        day.setLocale(Locale.UK);
        day.setMax(LocalDate.ofInstant(clock.instant(), clock.getZone()));
        day.setI18n(new DatePicker.DatePickerI18n().setMaxErrorMessage("Choose a day that is past, or today."));
        addClassName("time-machine");
        add(day, new Button("Show", click -> show()));
    }

    private void show() {
        LocalDate chosen = day.getValue();
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
