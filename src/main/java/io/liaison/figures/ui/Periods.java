package io.liaison.figures.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import io.liaison.figures.Period;

/** The choice of a period, as links: each has an address of its own. */
class Periods extends Div {

    static final String DAYS = "days";

    Periods(String address, Period chosen) {
        addClassNames("modes", "periods");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "Period");
        for (Period period : Period.values()) {
            Anchor link = new Anchor(address + "?" + DAYS + "=" + period.days(), period.label());
            link.addClassName("periods__link");
            if (period == chosen) {
                link.getElement().setAttribute("aria-current", "true");
            }
            add(link);
        }
    }

    static Period in(Location location) {
        return Period.of(location.getQueryParameters().getSingleParameter(DAYS).orElse(""));
    }
}
