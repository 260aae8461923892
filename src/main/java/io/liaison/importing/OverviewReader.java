package io.liaison.importing;

import io.liaison.content.Term;
import io.liaison.content.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads the overview: paragraphs, and the table in which the old pages keep logo, text and key facts. */
final class OverviewReader {

    private final Draft draft;
    private final Prose prose;
    private final Addresses addresses;
    private final TermLists terms;
    private final Intake intake;
    private final Report report;

    OverviewReader(Draft draft, Prose prose, Addresses addresses, TermLists terms, Intake intake, Report report) {
        this.draft = draft;
        this.prose = prose;
        this.addresses = addresses;
        this.terms = terms;
        this.intake = intake;
        this.report = report;
    }

    /** Takes the facts into the draft and gives back the blocks of running text. */
    List<Node> read(List<Node> blocks) {
        List<Node> text = new ArrayList<>();
        for (Node block : blocks) {
            if (block instanceof TableBlock table && isFactTable(table)) {
                Markup.all(TableRow.class, table).forEach(row -> read(row, text));
            } else {
                text.add(block);
            }
        }
        return text;
    }

    private static boolean isFactTable(TableBlock table) {
        return Markup.all(TableRow.class, table).stream()
                .anyMatch(row -> row.getFirstChild() != null && (holdsPicture(row) || fact(label(row)) != Fact.NONE));
    }

    private static boolean holdsPicture(TableRow row) {
        return !Markup.all(Image.class, row.getFirstChild()).isEmpty();
    }

    private enum Fact {
        WEBSITE,
        ORGANISATION_TYPE,
        REGIONS,
        NONE
    }

    private static Fact fact(String label) {
        return switch (label.toLowerCase(Locale.ROOT).replaceAll("[\\s:]+$", "")) {
            case "website", "web site", "web", "homepage" -> Fact.WEBSITE;
            case "organisation type", "organization type", "type of organisation", "type" -> Fact.ORGANISATION_TYPE;
            case "region", "regions", "location", "locations", "country", "countries" -> Fact.REGIONS;
            default -> Fact.NONE;
        };
    }

    private static String label(TableRow row) {
        return Markup.text(row.getFirstChild());
    }

    private void read(TableRow row, List<Node> text) {
        List<TableCell> cells = Markup.all(TableCell.class, row);
        if (cells.isEmpty()) {
            return;
        }
        String label = Markup.text(cells.getFirst());
        Fact fact = fact(label);
        cells.forEach(cell -> prose.takePictures(cell, cell == cells.getFirst() ? "logo" : "overview"));
        if (fact != Fact.NONE) {
            report.understood(prose.line(cells.getFirst(), ""));
            cells.stream().skip(1).forEach(cell -> take(fact, cell));
        } else if (label.isEmpty()
                || cells.size() == 1
                || cells.stream().skip(1).allMatch(cell -> Markup.text(cell).isEmpty())) {
            cells.forEach(cell -> text.addAll(paragraphs(cell)));
        } else {
            list(row, cells);
        }
    }

    private void take(Fact fact, TableCell cell) {
        int line = Markup.line(cell);
        String value = Markup.text(cell).replaceAll("\\s+", " ");
        switch (fact) {
            case WEBSITE -> website(cell, line);
            case ORGANISATION_TYPE -> {
                prose.line(cell, "organisationType");
                terms.term(Vocabulary.ORGANISATION_TYPE, value, new Place(line, "organisationType"))
                        .map(Term::code)
                        .ifPresent(code -> draft.say("organisationType", code, line));
            }
            case REGIONS -> {
                Place place = new Place(line, "regions");
                terms.regions(List.of(cell), "regions").forEach(code -> draft.region(code, place));
            }
            case NONE -> {}
        }
    }

    /** The address linked to, where there is a link. */
    private void website(TableCell cell, int line) {
        Place place = new Place(line, "website");
        List<Link> links = Markup.all(Link.class, cell);
        String text = Markup.text(cell);
        if (intake.isPlaceholder(text, place)) {
            return;
        }
        String address = links.isEmpty() ? text : links.getFirst().getDestination();
        links.stream()
                .skip(1)
                .forEach(other ->
                        report.unplaced(line, "Only the first address became the website.", Prose.source(other)));
        report.understood(text);
        draft.say("website", addresses.website(address, place), line);
    }

    private void list(TableRow row, List<TableCell> cells) {
        List<String> texts = new ArrayList<>();
        for (TableCell cell : cells) {
            List<Node> paragraphs = paragraphs(cell);
            texts.add(prose.markdown(paragraphs, ""));
        }
        report.unplaced(
                Markup.line(row),
                "The profile has no field of this name. Put it into a section or a contact where it is still wanted.",
                String.join(" | ", texts));
    }

    /** A cell's content as paragraphs: two line breaks in a row begin another. */
    private static List<Node> paragraphs(TableCell cell) {
        BlockFlow flow = new BlockFlow();
        for (Node node : Markup.children(cell)) {
            boolean second = node instanceof HardLineBreak && node.getNext() instanceof HardLineBreak;
            if (second) {
                flow.endParagraph();
            } else {
                flow.inline(node);
            }
        }
        List<Node> paragraphs = flow.blocks();
        paragraphs.forEach(paragraph -> paragraph.setSourceSpans(cell.getSourceSpans()));
        return paragraphs.stream().filter(Paragraph.class::isInstance).toList();
    }
}
