package io.liaison.figures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.Moments;
import io.liaison.base.ui.Nothing;
import io.liaison.base.ui.PageHeader;
import io.liaison.delivery.Reading.Found;
import io.liaison.directory.DirectoryQuery;
import io.liaison.figures.AskedLine;
import io.liaison.figures.DayFigures;
import io.liaison.figures.Figures;
import io.liaison.figures.PlatformFigures;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What the public read and asked, and what it asked in vain. */
@Route(Sitemap.PLATFORM_FIGURES)
@PageTitle("Figures")
@StyleSheet("/css/figures.css")
@RolesAllowed("PLATFORM")
class FiguresView extends Div implements AfterNavigationObserver {

    private final Figures figures;

    FiguresView(Figures figures) {
        this.figures = figures;
        addClassName("figures");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        PlatformFigures shown = figures.ofPlatform(Periods.in(event.getLocation()));
        PageHeader header = new PageHeader("Platform", "Figures");
        header.showLine(new Span("Counted without cookies and without anything about who; robots are left out."));
        removeAll();
        add(
                header,
                new Periods("/" + Sitemap.PLATFORM_FIGURES, shown.period()),
                totals(shown.days()),
                section("Searched and not found", gapsNote(), gaps(shown.gaps())),
                section("Asked most", "Words asked three times, or on two days.", asked(shown.asked())),
                section("Partners", "By how often their page was opened.", partners(shown)),
                section("Offers", "By how often somebody went on to ask.", offers(shown)),
                downloads(shown));
    }

    private static String gapsNote() {
        return "Where people say it otherwise than partners do, a synonym lets them find it. Searches with filters are left"
                + " out: there the filter may be to blame.";
    }

    private static Component totals(List<DayFigures> days) {
        Div totals = new Div(
                new Total("Searches", "Questions with words or filters", days, DayFigures::searches),
                new Total("Without result", "Searches that found nothing at all", days, DayFigures::withoutResult),
                new Total("Profile views", "Partners’ pages opened", days, DayFigures::profiles),
                new Total("Calls to action", "Forms and leaving pages opened", days, DayFigures::callsToAction));
        totals.addClassNames("cards", "figures__totals");
        return totals;
    }

    private static Component section(String title, String note, Component content) {
        H2 heading = new H2(title);
        heading.addClassName("list-title");
        Paragraph explanation = new Paragraph(note);
        explanation.addClassName("card__note");
        Section section = new Section(heading, explanation, content);
        section.addClassName("figures__section");
        return section;
    }

    private static Component gaps(List<AskedLine> gaps) {
        if (gaps.isEmpty()) {
            return new Nothing(
                    "No gap yet", "What people search three times or on two days and do not find appears here.");
        }
        FigureTable table =
                new FigureTable("Searched and not found", "Words", "Times", "Days", "Answered with", "Last asked", "");
        gaps.forEach(gap -> table.addRow(
                search(gap.words()),
                FigureTable.number(gap.times()),
                FigureTable.number(gap.days()),
                FigureTable.text(answer(gap.found())),
                FigureTable.text(Moments.day(gap.lastDay())),
                addSynonym(gap.words())));
        return table;
    }

    private static Component asked(List<AskedLine> asked) {
        if (asked.isEmpty()) {
            return new Nothing("Nothing yet", "The words people search most appear here.");
        }
        FigureTable table = new FigureTable("Asked most", "Words", "Times", "Days");
        asked.forEach(line ->
                table.addRow(search(line.words()), FigureTable.number(line.times()), FigureTable.number(line.days())));
        return table;
    }

    private static Component partners(PlatformFigures shown) {
        if (shown.partners().isEmpty()) {
            return new Nothing("Nothing yet", "Partners whose pages were opened appear here.");
        }
        FigureTable table = new FigureTable("Partners", "Partner", "Profile views", "Calls to action");
        shown.partners()
                .forEach(line -> table.addRow(
                        FigureTable.text(line.name()),
                        FigureTable.number(line.profiles()),
                        FigureTable.number(line.callsToAction())));
        return table;
    }

    private static Component offers(PlatformFigures shown) {
        if (shown.offers().isEmpty()) {
            return new Nothing("Nothing yet", "Offers whose call to action was followed appear here.");
        }
        FigureTable table = new FigureTable("Offers", "Offer", "Partner", "Calls to action");
        shown.offers()
                .forEach(line -> table.addRow(
                        FigureTable.text(line.title()),
                        FigureTable.text(line.partnerName()),
                        FigureTable.number(line.callsToAction())));
        return table;
    }

    private static Component downloads(PlatformFigures shown) {
        FiguresCsv words = new FiguresCsv("Words", "Times", "Days", "Answered with");
        shown.asked().forEach(line -> words.add(line.words(), line.times(), line.days(), answer(line.found())));
        FiguresCsv partners = new FiguresCsv("Partner", "Profile views", "Calls to action");
        shown.partners().forEach(line -> partners.add(line.name(), line.profiles(), line.callsToAction()));
        Div downloads = new Div(
                FiguresCsv.ofDays(shown.days()).download("Days as CSV", "liaison-days.csv"),
                words.download("Words as CSV", "liaison-words.csv"),
                partners.download("Partners as CSV", "liaison-partners.csv"),
                FiguresCsv.ofOffers(shown.offers()).download("Offers as CSV", "liaison-offers.csv"));
        downloads.addClassName("figures__downloads");
        return downloads;
    }

    private static Component search(String words) {
        Anchor link = new Anchor(DirectoryQuery.EVERYTHING.withWords(words).address(), words);
        link.setRouterIgnore(true);
        return link;
    }

    private static Component addSynonym(String words) {
        Anchor link = new Anchor(Sitemap.synonymFor(words), "Add a synonym");
        link.getElement().setAttribute("aria-label", "Add a synonym for " + words);
        return link;
    }

    private static String answer(Found found) {
        return switch (found) {
            case WHAT_WAS_ASKED -> "What was asked";
            case SOME_WORDS -> "Some of the words";
            case NEAR_WORDS -> "Words spelt like them";
            case NOTHING -> "Nothing";
        };
    }
}
