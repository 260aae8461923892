package io.liaison.importing;

import java.util.List;
import java.util.Locale;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Writes blocks of the page as text for the draft, and reports what cannot go with them: pictures, and links that lead nowhere. */
final class Prose {

    private final Report report;
    private final Addresses addresses;

    Prose(Report report, Addresses addresses) {
        this.report = report;
        this.addresses = addresses;
    }

    /** Takes the blocks out of the page. */
    String markdown(List<Node> blocks, String path) {
        for (Node block : blocks) {
            takePictures(block, path);
            Markup.all(Link.class, block).forEach(link -> checkLink(link, path));
        }
        return Markup.markdown(blocks);
    }

    /** One line of plain text for a field without markup. Addresses linked to from it are listed. */
    String line(Node node, String path) {
        takePictures(node, path);
        for (Link link : Markup.all(Link.class, node)) {
            boolean namesItself = Markup.text(link).equals(link.getDestination());
            if (!namesItself) {
                report.unplaced(
                        Markup.line(node),
                        "This field cannot hold a link. Put it into a text where it is still wanted.",
                        source(link));
            }
        }
        return Markup.text(node).replaceAll("\\s+", " ");
    }

    /** Lists each picture with its address, and takes it out of the text. */
    void takePictures(Node node, String path) {
        for (Image image : Markup.all(Image.class, node)) {
            Place place = new Place(Markup.line(image), path);
            picture(image.getDestination(), Markup.text(image), source(image), place);
            BlockFlow.remove(image);
        }
        Markup.all(Paragraph.class, node).forEach(BlockFlow::trim);
    }

    void picture(String address, String alternativeText, String excerpt, Place place) {
        boolean elsewhere = address.toLowerCase(Locale.ROOT).matches("(?s)(?:https?:)?//.*");
        report.add(
                FindingKind.PICTURE_TO_UPLOAD,
                place,
                (elsewhere
                                ? "This picture is loaded from another site. "
                                : "This picture's address leads within the old site. ")
                        + "Pictures are not fetched: download it where you may, and upload it here.",
                excerpt);
        if (alternativeText.isBlank()) {
            report.add(
                    FindingKind.PICTURE_WITHOUT_ALTERNATIVE_TEXT,
                    place,
                    "Nothing says what this picture shows. When you upload it, describe it for those who do not see it.",
                    excerpt);
        }
    }

    static String source(Link link) {
        return "[" + Markup.text(link) + "](" + target(link.getDestination(), link.getTitle()) + ")";
    }

    private static String source(Image image) {
        return "![" + Markup.text(image) + "](" + target(image.getDestination(), image.getTitle()) + ")";
    }

    private static String target(String destination, @Nullable String title) {
        return title == null || title.isBlank() ? destination : destination + " \"" + title + "\"";
    }

    private void checkLink(Link link, String path) {
        if (Markup.text(link).isBlank()) {
            report.unplaced(
                    Markup.line(link), "This link has no text that one could follow; it was left out.", source(link));
            BlockFlow.remove(link);
        } else {
            addresses.check(link.getDestination(), source(link), new Place(Markup.line(link), path));
        }
    }
}
