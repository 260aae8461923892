package io.liaison.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Reads a page's body part by part, each by what its heading announces; what announces nothing known becomes a section. */
final class BodyReader {

    private final Draft draft;
    private final Prose prose;
    private final OverviewReader facts;
    private final OfferReader offers;
    private final StatementReader statements;
    private final EstablishedDate established;
    private final Report report;
    private final List<Node> overview = new ArrayList<>();

    BodyReader(
            Draft draft,
            Prose prose,
            OverviewReader facts,
            OfferReader offers,
            StatementReader statements,
            EstablishedDate established,
            Report report) {
        this.draft = draft;
        this.prose = prose;
        this.facts = facts;
        this.offers = offers;
        this.statements = statements;
        this.established = established;
        this.report = report;
    }

    /** A page about the institute as a whole: text without a heading of its own is its overview. */
    void readProfile(List<BodyPart> parts, OwnNames own) {
        for (BodyPart part : parts) {
            if (part.isPageTitle() || part.topic() == Topic.OVERVIEW || part.topic() == Topic.ABOUT) {
                understood(part);
                overview.addAll(facts.read(part.blocks()));
            } else {
                read(part, own);
            }
        }
        if (!overview.isEmpty()) {
            lookForDate(overview, own);
            int line = Markup.line(overview.getFirst());
            draft.say("overview", prose.markdown(overview, "overview"), line);
        }
    }

    /** A page about one matter: text without a heading becomes a section of the page's title, or the overview where there is none yet. */
    void readPage(List<BodyPart> parts, String title, OwnNames own) {
        for (BodyPart part : parts) {
            boolean general = part.isPageTitle() || part.topic() == Topic.OVERVIEW || part.topic() == Topic.ABOUT;
            if (general && !part.blocks().isEmpty()) {
                general(part, title, own);
            } else {
                read(part, own);
            }
        }
    }

    private void general(BodyPart part, String title, OwnNames own) {
        List<Node> blocks = facts.read(part.blocks());
        if (blocks.isEmpty()) {
            understood(part);
            return;
        }
        lookForDate(blocks, own);
        Heading heading = part.heading();
        int line = Markup.line(heading == null ? blocks.getFirst() : heading);
        String name = heading == null || part.isPageTitle() ? title : prose.line(heading, "sections");
        String path = draft.text("overview").isEmpty() ? "overview" : draft.sectionPath(name);
        String text = prose.markdown(blocks, path);
        if (text.isBlank()) {
            report.understood(name);
        } else if (draft.text("overview").isEmpty() || draft.text("overview").equals(text)) {
            report.understood(name);
            draft.say("overview", text, line);
        } else {
            section(name, text, line);
        }
    }

    private void read(BodyPart part, OwnNames own) {
        switch (part.topic()) {
            case OFFERS -> {
                understood(part);
                addAlias(part, own);
                offers.read(part, own);
            }
            case MISSION -> {
                understood(part);
                statements.mission(part.blocks());
            }
            case VISION -> {
                understood(part);
                statements.vision(part.blocks());
            }
            case VALUES -> {
                understood(part);
                statements.values(part.blocks());
            }
            default -> section(part, own);
        }
    }

    private void section(BodyPart part, OwnNames own) {
        Heading heading = part.heading();
        if (heading == null) {
            return;
        }
        int line = Markup.line(heading);
        String path = draft.sectionPath(Markup.text(heading));
        String title = prose.line(heading, path);
        lookForDate(part.blocks(), own);
        section(title, prose.markdown(part.blocks(), path), line);
    }

    private void section(String title, String text, int line) {
        if (text.isBlank()) {
            report.unplaced(line, "There is nothing below this heading.", title);
        } else if (title.isBlank()) {
            report.unplaced(line, "This text has no heading to make a section of. Put it where it belongs.", text);
        } else {
            draft.section(title, text, "", line);
        }
    }

    private void understood(BodyPart part) {
        Heading heading = part.heading();
        if (heading != null) {
            report.understood(prose.line(heading, ""));
        }
    }

    /** "Ways to work with ABC": the page calls the institute ABC. */
    private static void addAlias(BodyPart part, OwnNames own) {
        String heading = part.heading() == null ? "" : Markup.text(part.heading());
        int with = heading.toLowerCase(Locale.ROOT).indexOf(" with ");
        if (with >= 0) {
            String name = heading.substring(with + " with ".length());
            if (own.isRelated(name)) {
                own.add(name);
            }
        }
    }

    private void lookForDate(List<Node> blocks, OwnNames own) {
        blocks.forEach(block -> established.lookIn(Markup.text(block).replace('\n', ' '), Markup.line(block), own));
    }
}
