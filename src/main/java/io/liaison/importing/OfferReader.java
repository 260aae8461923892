package io.liaison.importing;

import io.liaison.content.Audience;
import io.liaison.content.CallToAction;
import io.liaison.content.Offer;
import io.liaison.content.Term;
import io.liaison.content.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Reads the offers of a page, each from its heading to the next one's. */
final class OfferReader {

    private static final Pattern NUMBERED = Pattern.compile("(?:\\d{1,3}|[a-z])[.)]\\s+(.*)", Pattern.DOTALL);

    private final Draft draft;
    private final Prose prose;
    private final TermLists terms;
    private final CallToActionReader callsToAction;
    private final Intake intake;
    private final Report report;

    OfferReader(
            Draft draft, Prose prose, TermLists terms, CallToActionReader callsToAction, Intake intake, Report report) {
        this.draft = draft;
        this.prose = prose;
        this.terms = terms;
        this.callsToAction = callsToAction;
        this.intake = intake;
        this.report = report;
    }

    /** An offer's heading and the blocks below it. */
    private record Chapter(Heading heading, List<Node> blocks) {

        boolean isNumbered() {
            return NUMBERED.matcher(Markup.text(heading)).matches();
        }

        boolean isComplete() {
            return blocks.stream().anyMatch(CallToActionReader::isCallToAction);
        }
    }

    void read(BodyPart part, OwnNames own) {
        List<Node> before = new ArrayList<>();
        List<Chapter> chapters = chapters(part, before);
        if (!before.isEmpty()) {
            int line = Markup.line(before.getFirst());
            report.unplaced(
                    line,
                    "This stands before the first offer, where a profile has no text. Move it to the overview or to a section.",
                    prose.markdown(before, ""));
        }
        chapters.forEach(chapter ->
                draft.offer(path -> offer(chapter, own, path), title(chapter), Markup.line(chapter.heading())));
    }

    private static List<Chapter> chapters(BodyPart part, List<Node> before) {
        List<Chapter> chapters = new ArrayList<>();
        for (Node block : part.blocks()) {
            Chapter current = chapters.isEmpty() ? null : chapters.getLast();
            if (block instanceof Heading heading && begins(heading, part.offerLevel(), current)) {
                chapters.add(new Chapter(heading, new ArrayList<>()));
            } else {
                (current == null ? before : current.blocks()).add(block);
            }
        }
        return chapters;
    }

    /** Where offers are numbered, a heading without a number before the offer's call to action is one inside it. */
    private static boolean begins(Heading heading, int level, @Nullable Chapter current) {
        if (heading.getLevel() > level
                || CallToActionReader.isCallToAction(heading)
                || OfferLabel.of(Markup.text(heading)).isPresent()) {
            return false;
        }
        boolean numbered = NUMBERED.matcher(Markup.text(heading)).matches();
        return current == null || numbered || !current.isNumbered() || current.isComplete();
    }

    private String title(Chapter chapter) {
        String heading = Markup.text(chapter.heading()).replaceAll("\\s+", " ");
        Matcher numbered = NUMBERED.matcher(heading);
        return numbered.matches() ? numbered.group(1) : heading;
    }

    private Offer offer(Chapter chapter, OwnNames own, String path) {
        Place place = new Place(Markup.line(chapter.heading()), path);
        String title = title(chapter);
        report.understood(prose.line(chapter.heading(), path + "/title"));
        OfferParts parts = new OfferParts(chapter.blocks(), report);
        List<Audience> audiences = terms.audiences(parts.labelled(OfferLabel.AUDIENCES), path + "/audiences");
        List<String> regions = terms.regions(parts.labelled(OfferLabel.REGIONS), path + "/regions");
        Offer offer = new Offer(
                "",
                intake.admit(Limits.of(Offer.class, "title"), title, place.in("title")),
                terms.exact(Vocabulary.OFFER_KIND, title).map(Term::code).orElse(""),
                text(parts.description(), "description", place),
                text(parts.labelled(OfferLabel.PARTNER_PROVIDES), "partnerProvides", place),
                text(parts.labelled(OfferLabel.CLIENT_PROVIDES), "clientProvides", place),
                text(parts.labelled(OfferLabel.KEY_ADVANTAGE), "keyAdvantage", place),
                audiences,
                regions,
                callToAction(parts.callsToAction(), title, own, path));
        reportEmpty(offer, place);
        return offer;
    }

    private String text(List<Node> blocks, String field, Place offer) {
        int line = blocks.isEmpty() ? offer.line() : Markup.line(blocks.getFirst());
        Place place = new Place(line, offer.in(field).path());
        return intake.admit(Limits.of(Offer.class, field), prose.markdown(blocks, place.path()), place);
    }

    private @Nullable CallToAction callToAction(List<Node> blocks, String title, OwnNames own, String path) {
        CallToAction first = null;
        for (Node block : blocks) {
            CallToAction read = callsToAction.read(block, title, own, path);
            first = first == null ? read : first;
        }
        return first;
    }

    private void reportEmpty(Offer offer, Place place) {
        if ((offer.description() + offer.partnerProvides() + offer.clientProvides()).isBlank()) {
            report.add(
                    FindingKind.EMPTY_OFFER,
                    place.in("description"),
                    "This offer says nothing about itself. Describe it or take it out.",
                    offer.title());
        }
    }
}
