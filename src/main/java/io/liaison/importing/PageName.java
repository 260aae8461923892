package io.liaison.importing;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Finds the institute's name and acronym in a page's title, where the page is about the institute as a whole. */
final class PageName {

    private static final Pattern ACRONYM = Pattern.compile(
            "(.*\\S)\\s*\\((?=[^)]*[A-Z][^)]*[A-Z])([A-Z0-9][A-Za-z0-9*&./-]{1,23})\\)", Pattern.DOTALL);
    private static final Pattern ABOUT =
            Pattern.compile("about(?:\\s+(?:us|(.*)))?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Draft draft;
    private final Intake intake;
    private final Report report;

    PageName(Draft draft, Intake intake, Report report) {
        this.draft = draft;
        this.intake = intake;
        this.report = report;
    }

    /** Takes the name from a profile or home page, from its title or else its first heading. */
    void ofInstitute(String title, int line, Node body) {
        List<Heading> headings = Markup.all(Heading.class, body);
        String heading = headings.isEmpty() ? "" : Markup.text(headings.getFirst());
        boolean headingIsName = !heading.isEmpty() && Topic.of(heading) == Topic.OTHER;
        if (headingIsName && (title.isEmpty() || intake.mentionsPlaceholder(title))) {
            intake.isPlaceholder(title, new Place(line, "name"));
            report.understood(title);
            tell(heading, Markup.line(headings.getFirst()));
        } else {
            tell(title, line);
        }
        headings.forEach(this::lookForAcronym);
    }

    /** "Name (ACR)" as a heading gives the acronym where it is the name that the title says, or spells the title out. */
    private void lookForAcronym(Heading heading) {
        List<String> names = namesIn(Markup.text(heading));
        if (names.size() < 2 || !draft.text("acronym").isEmpty()) {
            return;
        }
        int line = Markup.line(heading);
        if (same(names.getFirst(), draft.text("name"))) {
            report.understood(Markup.text(heading));
            draft.say("acronym", names.getLast(), line);
        } else if (same(names.getLast(), draft.text("name"))) {
            draft.rename(names.getFirst(), line);
            draft.say("acronym", names.getLast(), line);
        }
    }

    /** A page about one matter tells the name only where nothing else has yet. */
    void ofPage(String title, int line) {
        report.understood(title);
        Matcher about = ABOUT.matcher(title);
        String name = !about.matches() ? title : about.group(1) == null ? "" : about.group(1);
        if (ACRONYM.matcher(name).matches()) {
            tell(name, line);
        } else if (draft.text("name").isEmpty() && !name.isEmpty()) {
            tell(name, line);
            report.add(
                    FindingKind.GUESS,
                    new Place(line, "name"),
                    "The name was taken from the page's title. Enter the institute's full name.",
                    title);
        }
    }

    /** What a title calls the institute: the name, and the acronym where one follows in parentheses. */
    static List<String> namesIn(String title) {
        Matcher parts = ACRONYM.matcher(title.strip());
        return parts.matches() ? List.of(parts.group(1), parts.group(2)) : List.of(title);
    }

    private void tell(String title, int line) {
        List<String> names = namesIn(title);
        draft.say("name", names.getFirst(), line);
        if (names.size() > 1) {
            report.understood(title);
            draft.say("acronym", names.getLast(), line);
        }
    }

    /** Whether a heading only repeats the page's title or the institute's name. */
    static boolean isTitle(String heading, Collection<String> titles) {
        String bare = namesIn(heading).getFirst();
        return titles.stream().anyMatch(title -> !title.isBlank() && (same(title, heading) || same(title, bare)));
    }

    private static boolean same(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
