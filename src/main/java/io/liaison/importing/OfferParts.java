package io.liaison.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;

/** The blocks of one offer, sorted by the labels between them. */
final class OfferParts {

    private final List<Node> description = new ArrayList<>();
    private final Map<OfferLabel, List<Node>> labelled = new EnumMap<>(OfferLabel.class);
    private final List<Node> callsToAction = new ArrayList<>();
    private final List<Node> disclaimers = new ArrayList<>();
    private final OfferEnding ending;
    private final @Nullable Node request;
    private final Report report;
    private @Nullable OfferLabel open;

    OfferParts(List<Node> blocks, Report report) {
        this.report = report;
        ending = new OfferEnding(blocks);
        request = ending.request(blocks);
        blocks.forEach(this::sort);
    }

    List<Node> description() {
        return description;
    }

    List<Node> labelled(OfferLabel label) {
        return labelled.getOrDefault(label, List.of());
    }

    List<Node> callsToAction() {
        return callsToAction;
    }

    /** What stands below a call to action and belongs to it. */
    List<Node> disclaimers() {
        return disclaimers;
    }

    /** The sentence that asks for a request, where no block of its own does; it is part of the text too. */
    @Nullable
    Node request() {
        return request;
    }

    private void sort(Node block) {
        if (ending.isCallToActionHere(block) || ending.isDisclaimer(block)) {
            open = null;
            (ending.isDisclaimer(block) ? disclaimers : callsToAction).add(block);
            return;
        }
        Node label = label(block);
        if (label != null) {
            begin(block, label);
        } else if (block instanceof Heading) {
            open = null;
            description.add(block);
        } else {
            add(block);
        }
    }

    static @Nullable Node label(Node block) {
        String text = Markup.text(block);
        boolean isHeading = block instanceof Heading;
        boolean isLine = block instanceof Paragraph && text.matches("[^\\n]{1,80}[?:]");
        if ((isHeading || isLine) && OfferLabel.of(text).isPresent()) {
            return block;
        }
        Node first = block instanceof Paragraph ? block.getFirstChild() : null;
        boolean isLabel = first instanceof StrongEmphasis
                && OfferLabel.of(Markup.text(first)).isPresent();
        return isLabel ? first : null;
    }

    private void begin(Node block, Node label) {
        report.understood(Markup.text(label));
        open = OfferLabel.of(Markup.text(label)).orElseThrow();
        if (label != block) {
            label.unlink();
            BlockFlow.trim(block);
            if (!Markup.text(block).matches("[?:.\\s]*")) {
                add(block);
            }
        }
    }

    /** After a list of terms or a first paragraph of them, what follows is description again. */
    private void add(Node block) {
        OfferLabel label = open;
        if (label == null) {
            description.add(block);
            return;
        }
        List<Node> blocks = labelled.computeIfAbsent(label, key -> new ArrayList<>());
        boolean listsTerms = label == OfferLabel.AUDIENCES || label == OfferLabel.REGIONS;
        if (listsTerms && !blocks.isEmpty() && !(block instanceof BulletList)) {
            open = null;
            description.add(block);
        } else {
            blocks.add(block);
        }
    }
}
