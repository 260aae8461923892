package io.liaison.profile.page;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.link;
import static io.liaison.profile.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.content.ProfileContent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** What a public page says about its own age, and where to tell that something is out of date. */
final class Colophon {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private Colophon() {}

    /**
     * The last lines of the page.
     *
     * @param demonstration what takes the place of the partner's word where there is none
     */
    static HtmlContainer of(Slug slug, ProfileContent profile, Publicity publicity, Optional<String> demonstration) {
        HtmlContainer line = demonstration
                .map(note -> element("p", "", new Text(note + " This version has been public since ")))
                .orElseGet(() -> element(
                        "p",
                        "",
                        new Text("Checked by the partner on "),
                        time(publicity.confirmedAt()),
                        new Text(". Written by " + profile.shortName() + "; this version has been public since ")));
        line.add(time(publicity.publishedAt()), new Text("."));
        return element(
                "div", "updated", line, element("p", "", link(Sitemap.outOfDate(slug), "", "Something out of date?")));
    }

    /** What stands at the top in a demonstration. */
    static Component demonstration(String note) {
        return element("div", "width overdue", DemonstrationNote.of(note));
    }

    /** What stands at the top where nobody has confirmed the page for too long. */
    static Optional<Component> notice(Slug slug, Publicity publicity) {
        if (!publicity.isOverdue()) {
            return Optional.empty();
        }
        String month = MONTH.format(Wording.day(publicity.confirmedAt()));
        HtmlContainer notice = element(
                "div",
                "overdue__text",
                text("b", "", "The partner has not confirmed this page since " + month + "."),
                new Text(" What it says may be out of date. "),
                link(Sitemap.outOfDate(slug), "", "Tell us what is"));
        notice.getElement().setAttribute("role", "note");
        return Optional.of(element("div", "width overdue", notice));
    }

    private static HtmlContainer time(Instant moment) {
        LocalDate day = Wording.day(moment);
        HtmlContainer time = text("time", "", Wording.day(day));
        time.getElement().setAttribute("datetime", day.toString());
        return time;
    }
}
