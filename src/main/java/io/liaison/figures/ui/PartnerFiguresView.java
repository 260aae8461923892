package io.liaison.figures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.Nothing;
import io.liaison.base.ui.PageHeader;
import io.liaison.base.ui.PartnerAddress;
import io.liaison.figures.DayFigures;
import io.liaison.figures.Figures;
import io.liaison.figures.OfferLine;
import io.liaison.figures.PartnerFigures;
import io.liaison.partners.Team;
import io.liaison.partners.Workplace;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** How much one partner's page and offers were opened, for its Admins. */
@Route(Sitemap.WORKSPACE_FIGURES)
@StyleSheet("/css/figures.css")
@RolesAllowed("ACCOUNT")
class PartnerFiguresView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Team team;
    private final Figures figures;
    private String title = "Figures";

    PartnerFiguresView(Team team, Figures figures) {
        this.team = team;
        this.figures = figures;
        addClassName("figures");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Workplace place = team.workplace(PartnerAddress.slugIn(event));
        PartnerFigures shown = figures.ofPartner(place.partner(), Periods.in(event.getLocation()));
        title = "Figures – " + place.name();
        PageHeader header = new PageHeader(place.name(), "Figures");
        header.showLine(
                new Span(
                        "How often people opened your page and went on to ask. Robots are left out; nothing is known about who."));
        removeAll();
        add(
                header,
                new Periods(Sitemap.workspaceFigures(place.slug()), shown.period()),
                totals(shown.days()),
                offers(shown.offers()),
                downloads(shown));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private static Component totals(List<DayFigures> days) {
        Div totals = new Div(
                new Total("Profile views", "Your public page opened", days, DayFigures::profiles),
                new Total("Calls to action", "Forms and leaving pages opened", days, DayFigures::callsToAction));
        totals.addClassNames("cards", "figures__totals");
        return totals;
    }

    private static Component offers(List<OfferLine> offers) {
        H2 heading = new H2("Offers");
        heading.addClassName("list-title");
        Section section = new Section(heading);
        section.addClassName("figures__section");
        if (offers.isEmpty()) {
            section.add(new Nothing(
                    "Nobody went on to ask yet",
                    "Offers whose form, or whose way to another site, was opened appear here. E-mail addresses and hosted"
                            + " forms are opened without us, so they are not counted."));
            return section;
        }
        FigureTable table = new FigureTable("Offers", "Offer", "Calls to action");
        offers.forEach(line -> table.addRow(FigureTable.text(line.title()), FigureTable.number(line.callsToAction())));
        section.add(table);
        return section;
    }

    private static Component downloads(PartnerFigures shown) {
        FiguresCsv days = new FiguresCsv("Day", "Profile views", "Calls to action");
        shown.days().forEach(day -> days.add(day.day(), day.profiles(), day.callsToAction()));
        Div downloads = new Div(
                days.download("Days as CSV", "days.csv"),
                FiguresCsv.ofOffers(shown.offers()).download("Offers as CSV", "offers.csv"));
        downloads.addClassName("figures__downloads");
        return downloads;
    }
}
