package io.liaison.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BulletList;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Parts of an offer that are marked A., B., C. and have texts of their own. Where any of them says whom it suits or how to ask for it, they are offers;
 * else they are a list.
 */
final class LetteredParts {

    private static final Pattern MARK = Pattern.compile("\\(?([A-Za-z])[.)]\\s+(\\S.*)", Pattern.DOTALL);
    private static final Pattern TITLE = Pattern.compile("(.{2,100}?)(?::|\\s[–—-]|\\.)\\s+(.+)", Pattern.DOTALL);
    private static final int LONGEST_TITLE = 100;

    private final List<Node> before = new ArrayList<>();
    private final List<List<Node>> parts = new ArrayList<>();

    private LetteredParts() {}

    /** The parts among the blocks of an offer, where there are two or more. */
    static Optional<LetteredParts> in(List<Node> blocks) {
        LetteredParts found = new LetteredParts();
        separated(blocks).forEach(found::sort);
        return found.parts.size() < 2 ? Optional.empty() : Optional.of(found);
    }

    /** What stands before the first part. */
    List<Node> before() {
        return before;
    }

    boolean areOffers() {
        return parts.stream().limit(parts.size() - 1L).anyMatch(LetteredParts::isOffer);
    }

    /** Each part as an offer of its own. */
    List<OfferChapter> offers() {
        return parts.stream().map(LetteredParts::offer).toList();
    }

    /** All blocks again, the parts as a list; headings stay headings. */
    List<Node> asList() {
        List<Node> blocks = new ArrayList<>(before);
        if (parts.stream().anyMatch(part -> part.getFirst() instanceof Heading)) {
            parts.forEach(blocks::addAll);
            return blocks;
        }
        BulletList list = new BulletList();
        list.setMarker("-");
        list.setTight(false);
        list.setSourceSpans(parts.getFirst().getFirst().getSourceSpans());
        blocks.add(list);
        List<Node> after = new ArrayList<>();
        parts.forEach(part -> item(list, part, after, part == parts.getLast()));
        blocks.addAll(after);
        return blocks;
    }

    private void sort(Node block) {
        Matcher mark = MARK.matcher(Markup.text(block));
        boolean isMarked = (block instanceof Paragraph || block instanceof Heading) && mark.matches();
        if (isMarked && Character.toUpperCase(mark.group(1).charAt(0)) == 'A' + parts.size()) {
            parts.add(new ArrayList<>(List.of(block)));
        } else {
            (parts.isEmpty() ? before : parts.getLast()).add(block);
        }
    }

    /** Lines of one paragraph that begin with a letter of their own become paragraphs. */
    private static List<Node> separated(List<Node> blocks) {
        List<Node> separated = new ArrayList<>();
        for (Node block : blocks) {
            if (block instanceof Paragraph && hasSeveralLines(Markup.text(block))) {
                separated.addAll(lines(block));
            } else {
                separated.add(block);
            }
        }
        return separated;
    }

    private static boolean hasSeveralLines(String paragraph) {
        List<String> letters = paragraph
                .lines()
                .map(MARK::matcher)
                .filter(Matcher::matches)
                .map(mark -> mark.group(1).toUpperCase(Locale.ROOT))
                .limit(2)
                .toList();
        return letters.equals(List.of("A", "B"));
    }

    private static List<Node> lines(Node paragraph) {
        BlockFlow flow = new BlockFlow();
        for (Node node : Markup.children(paragraph)) {
            boolean isBreak = node instanceof SoftLineBreak || node instanceof HardLineBreak;
            if (isBreak
                    && node.getNext() != null
                    && MARK.matcher(Markup.text(node.getNext())).matches()) {
                flow.endParagraph();
            } else {
                flow.inline(node);
            }
        }
        List<Node> lines = flow.blocks();
        lines.forEach(line -> line.setSourceSpans(paragraph.getSourceSpans()));
        return lines;
    }

    private static boolean isOffer(List<Node> part) {
        return part.stream().anyMatch(OfferEnding::isCallToAction)
                || part.stream().skip(1).anyMatch(block -> OfferParts.label(block) != null);
    }

    private static OfferChapter offer(List<Node> part) {
        Node first = part.getFirst();
        List<Node> rest = new ArrayList<>(part.subList(1, part.size()));
        if (first instanceof Heading heading) {
            return new OfferChapter(heading, rest);
        }
        Heading heading = new Heading();
        heading.setSourceSpans(first.getSourceSpans());
        String text = Markup.text(first);
        if (first.getFirstChild() instanceof StrongEmphasis bold && bold.getNext() != null) {
            heading.appendChild(new Text(Markup.text(bold)));
            bold.unlink();
            BlockFlow.trim(first);
            rest.addFirst(first);
        } else if (text.length() <= LONGEST_TITLE) {
            Markup.children(first).forEach(heading::appendChild);
        } else {
            heading.appendChild(new Text(title(text)));
            rest.addFirst(first);
        }
        return new OfferChapter(heading, rest);
    }

    private static String title(String text) {
        Matcher mark = MARK.matcher(text);
        String words = mark.matches() ? mark.group(2) : text;
        Matcher title = TITLE.matcher(words);
        return title.matches() ? title.group(1) : words;
    }

    /** The last part ends where the offer as a whole goes on: at a label, a heading or a call to action. */
    private static void item(BulletList list, List<Node> part, List<Node> after, boolean isLast) {
        ListItem item = new ListItem();
        item.setMarkerIndent(0);
        item.setContentIndent(2);
        list.appendChild(item);
        boolean ended = false;
        for (Node block : part) {
            ended = ended || isLast && block != part.getFirst() && isOfWhole(block);
            if (ended) {
                after.add(block);
            } else {
                item.appendChild(block);
            }
        }
    }

    private static boolean isOfWhole(Node block) {
        return block instanceof Heading || OfferParts.label(block) != null || CallToActionReader.isLinkAlone(block);
    }
}
