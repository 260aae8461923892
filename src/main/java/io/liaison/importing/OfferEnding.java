package io.liaison.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Which blocks of an offer are its call to action: by their words, or because a link stands alone where one is expected, as a heading or at the end.
 * A disclaimer below belongs to the link.
 */
final class OfferEnding {

    private static final int LONGEST_REQUEST = 300;
    private static final Pattern DISCLAIMER = Pattern.compile(
            "^\\W*(?:disclaimer|please note|note|notice|\\*)\\b?|\\b(?:disclaimer|by clicking|(?:are|be) (?:leaving|directed|redirected|taken)"
                    + "|third[- ]part(?:y|ies)|external (?:site|website|link|form)|not (?:be )?(?:responsible|liable|endorse\\w*)|no responsibility"
                    + "|personal data|privacy|terms (?:of|and))\\b",
            Pattern.CASE_INSENSITIVE);

    private final List<Node> callsToAction = new ArrayList<>();
    private final List<Node> disclaimers = new ArrayList<>();

    OfferEnding(List<Node> blocks) {
        boolean isAsked = blocks.stream().anyMatch(OfferEnding::isCallToAction);
        for (int index = 0; index < blocks.size(); index++) {
            Node block = blocks.get(index);
            if (isCallToAction(block) || !isAsked && isLinkAtTheEnd(index, blocks)) {
                callsToAction.add(block);
            } else if (isDisclaimer(block, index == 0 ? null : blocks.get(index - 1))) {
                disclaimers.add(block);
            }
        }
    }

    /** Whether a block is a call to action wherever it stands. */
    static boolean isCallToAction(Node block) {
        return CallToActionReader.isCallToAction(block)
                || block instanceof Heading && CallToActionReader.isLinkAlone(block);
    }

    boolean isCallToActionHere(Node block) {
        return callsToAction.contains(block);
    }

    boolean isDisclaimer(Node block) {
        return disclaimers.contains(block);
    }

    /** The last paragraph of an offer where it asks for a letter or a request in a sentence; the sentence stays where it is. */
    @Nullable
    Node request(List<Node> blocks) {
        Node last = blocks.isEmpty() ? null : blocks.getLast();
        if (!callsToAction.isEmpty()
                || !(last instanceof Paragraph)
                || Markup.text(last).length() > LONGEST_REQUEST) {
            return null;
        }
        List<Link> links = Markup.all(Link.class, last);
        return links.size() == 1 && asks(links.getFirst()) ? last : null;
    }

    private static boolean asks(Link link) {
        return link.getDestination().toLowerCase(Locale.ROOT).startsWith("mailto:")
                || CallToActionReader.asksByWords(Markup.text(link));
    }

    /** Whether a link stands alone with nothing but its disclaimers below. */
    private static boolean isLinkAtTheEnd(int index, List<Node> blocks) {
        return CallToActionReader.isLinkAlone(blocks.get(index))
                && blocks.stream().skip(index + 1L).allMatch(OfferEnding::readsAsDisclaimer);
    }

    private boolean isDisclaimer(Node block, @Nullable Node before) {
        boolean below = before != null && (callsToAction.contains(before) || disclaimers.contains(before));
        return below && readsAsDisclaimer(block);
    }

    private static boolean readsAsDisclaimer(Node block) {
        boolean isSlanted = block instanceof Paragraph
                && block.getFirstChild() instanceof Emphasis
                && block.getFirstChild() == block.getLastChild();
        return block instanceof Paragraph
                && (isSlanted || DISCLAIMER.matcher(Markup.text(block)).find());
    }
}
