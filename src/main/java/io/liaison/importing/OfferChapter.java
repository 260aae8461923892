package io.liaison.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** An offer's heading and the blocks below it. */
record OfferChapter(Heading heading, List<Node> blocks) {

    private static final Pattern NUMBERED = Pattern.compile("(?:\\d{1,3}|[a-z])[.)]\\s+(.*)", Pattern.DOTALL);
    private static final Pattern LETTERED = Pattern.compile("\\(?[A-Z][.)]\\s+(.*)", Pattern.DOTALL);

    /** The chapters of a part; what stands before the first goes into the other list. */
    static List<OfferChapter> of(BodyPart part, List<Node> before) {
        List<OfferChapter> chapters = new ArrayList<>();
        for (Node block : part.blocks()) {
            OfferChapter current = chapters.isEmpty() ? null : chapters.getLast();
            if (block instanceof Heading heading && begins(heading, part.offerLevel(), current)) {
                chapters.add(new OfferChapter(heading, new ArrayList<>()));
            } else {
                (current == null ? before : current.blocks()).add(block);
            }
        }
        return chapters;
    }

    /** The heading without its number. */
    String title() {
        String text = Markup.text(heading).replaceAll("\\s+", " ");
        for (Pattern numbering : List.of(NUMBERED, LETTERED)) {
            Matcher numbered = numbering.matcher(text);
            if (numbered.matches()) {
                return numbered.group(1);
            }
        }
        return text;
    }

    /** Whether the heading is a link itself. */
    boolean isLinked() {
        return CallToActionReader.isLinkAlone(heading);
    }

    private boolean isNumbered() {
        return NUMBERED.matcher(Markup.text(heading)).matches();
    }

    private boolean isComplete() {
        return blocks.stream().anyMatch(OfferEnding::isCallToAction);
    }

    /** Where offers are numbered, a heading without a number before the offer's call to action is one inside it, and a lettered one always is. */
    private static boolean begins(Heading heading, int level, @Nullable OfferChapter current) {
        String text = Markup.text(heading);
        if (heading.getLevel() > level
                || CallToActionReader.isCallToAction(heading)
                || OfferLabel.of(text).isPresent()) {
            return false;
        }
        if (current == null) {
            return true;
        }
        boolean numbered = NUMBERED.matcher(text).matches();
        boolean isCallToAction =
                CallToActionReader.isLinkAlone(heading) && !current.isComplete() && !current.isLinked();
        boolean isInside = current.isNumbered()
                && (!current.isComplete() || LETTERED.matcher(text).matches());
        return numbered || !isCallToAction && !isInside;
    }
}
