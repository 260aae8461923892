package io.liaison.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** A heading of the page and what stands below it; the first part of a page may have no heading. */
final class BodyPart {

    private final @Nullable Heading heading;
    private final Topic topic;
    private final boolean isPageTitle;
    private final List<Node> blocks = new ArrayList<>();
    private int offerLevel;

    private BodyPart(@Nullable Heading heading, boolean isPageTitle) {
        this.heading = heading;
        this.isPageTitle = isPageTitle;
        this.topic = heading == null || isPageTitle ? Topic.OTHER : Topic.of(Markup.text(heading));
    }

    static List<BodyPart> split(Node body, Predicate<String> isTitle) {
        List<BodyPart> parts = new ArrayList<>();
        BodyPart current = new BodyPart(null, true);
        parts.add(current);
        for (Node block : Markup.children(body)) {
            if (block instanceof Heading heading && current.endsAt(heading)) {
                current = new BodyPart(heading, isTitle.test(Markup.text(heading)));
                parts.add(current);
            } else {
                current.blocks.add(block);
            }
        }
        return parts;
    }

    @Nullable
    Heading heading() {
        return heading;
    }

    Topic topic() {
        return topic;
    }

    /** Whether the text below stands for the page as a whole: it comes first, or below the page's own title. */
    boolean isPageTitle() {
        return isPageTitle;
    }

    List<Node> blocks() {
        return blocks;
    }

    /** The level of the headings that begin an offer; 0 where there is none. */
    int offerLevel() {
        return offerLevel;
    }

    private boolean endsAt(Heading next) {
        Topic announced = Topic.of(Markup.text(next));
        if (topic == Topic.OFFERS) {
            return endsOffersAt(next, announced);
        }
        return heading == null || isPageTitle || announced != Topic.OTHER || next.getLevel() <= heading.getLevel();
    }

    private boolean endsOffersAt(Heading next, Topic announced) {
        int own = heading == null ? 1 : heading.getLevel();
        boolean linkBelowAnOffer = offerLevel > 0 && next.getLevel() >= own && CallToActionReader.isLinkAlone(next);
        if (linkBelowAnOffer || CallToActionReader.isCallToAction(next)) {
            return false;
        }
        boolean known = announced != Topic.OTHER && next.getLevel() <= own;
        if (known || next.getLevel() < own) {
            return true;
        }
        if (offerLevel == 0) {
            offerLevel = next.getLevel();
        }
        return next.getLevel() < offerLevel;
    }
}
