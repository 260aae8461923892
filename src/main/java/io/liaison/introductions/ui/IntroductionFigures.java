package io.liaison.introductions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.liaison.base.ui.Banner;
import io.liaison.base.ui.Moments;
import io.liaison.base.ui.Tone;
import io.liaison.introductions.IntroductionProgress;
import io.liaison.introductions.IntroductionState;
import io.liaison.introductions.Timeline;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What the platform sees of a partner's introductions: offer, state and age of each, never who wrote or what. */
final class IntroductionFigures extends Div {

    private final Instant now;

    IntroductionFigures(String partner, List<IntroductionProgress> introductions, Instant now) {
        this.now = now;
        addClassName("introduction");
        add(new Banner(Tone.INFO, "Who asked, and what they wrote, is for the Admins of " + partner + " alone."));
        HtmlContainer body = new HtmlContainer("tbody");
        introductions.forEach(introduction -> body.add(row(introduction)));
        HtmlContainer table = new HtmlContainer("table", new HtmlContainer("thead", headings()), body);
        table.addClassName("data-table");
        Div scroll = new Div(table);
        scroll.addClassName("data-table--scroll");
        scroll.getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Requests")
                .setAttribute("tabindex", "0");
        add(scroll);
    }

    private static HtmlContainer headings() {
        HtmlContainer row = new HtmlContainer("tr");
        Stream.of("About", "State", "Confirmed", "Age").forEach(heading -> {
            HtmlContainer cell = new HtmlContainer("th", new Span(heading));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        });
        return row;
    }

    private HtmlContainer row(IntroductionProgress introduction) {
        Timeline times = introduction.timeline();
        Instant confirmed = Objects.requireNonNull(times.confirmedAt());
        HtmlContainer row = new HtmlContainer("tr");
        Stream.<Component>of(
                        new Span(introduction.offerTitle()),
                        new StateBadge(introduction.state()),
                        new Span(Moments.day(confirmed)),
                        new Span(age(introduction.state(), times, confirmed)))
                .forEach(content -> row.add(new HtmlContainer("td", content)));
        return row;
    }

    private String age(IntroductionState state, Timeline times, Instant confirmed) {
        if (state.isOpen()) {
            return "Waits for " + Moments.age(confirmed, now);
        }
        Instant answered = times.outcomeAt();
        return answered == null ? "" : "Answered after " + Moments.age(confirmed, answered);
    }
}
