package io.liaison.profile.page;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;

import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.content.ProfileContent;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
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
    static Element of(Slug slug, ProfileContent profile, Publicity publicity, Optional<String> demonstration) {
        Element line = demonstration
                .map(note -> element("p", "", new Text(note + " This version has been public since ")))
                .orElseGet(() -> element(
                        "p",
                        "",
                        new Text("Checked by the partner on "),
                        time(publicity.confirmedAt()),
                        new Text(". Written by " + profile.shortName() + "; this version has been public since ")))
                .with(time(publicity.publishedAt()), new Text("."));
        return element(
                "div", "updated", line, element("p", "", link(Sitemap.outOfDate(slug), "", "Something out of date?")));
    }

    /** What stands at the top in a demonstration. */
    static Node demonstration(String note) {
        return element("div", "width overdue", DemonstrationNote.of(note));
    }

    /** What stands at the top where nobody has confirmed the page for too long. */
    static Optional<Node> notice(Slug slug, Publicity publicity) {
        if (!publicity.isOverdue()) {
            return Optional.empty();
        }
        String month = MONTH.format(Wording.day(publicity.confirmedAt()));
        Element notice = element(
                        "div",
                        "overdue__text",
                        text("b", "", "The partner has not confirmed this page since " + month + "."),
                        new Text(" What it says may be out of date. "),
                        link(Sitemap.outOfDate(slug), "", "Tell us what is"))
                .attr("role", "note");
        return Optional.of(element("div", "width overdue", notice));
    }

    private static Element time(Instant moment) {
        LocalDate day = Wording.day(moment);
        return text("time", "", Wording.day(day)).attr("datetime", day.toString());
    }
}
