package io.liaison.importing;

import io.liaison.content.Audience;
import io.liaison.content.CallToAction;
import io.liaison.content.Offer;
import io.liaison.content.Term;
import io.liaison.content.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Reads the offers of a page, each from its heading to the next one's. */
final class OfferReader {

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

    void read(BodyPart part, OwnNames own) {
        List<Node> before = new ArrayList<>();
        List<OfferChapter> chapters = OfferChapter.of(part, before);
        if (!before.isEmpty()) {
            int line = Markup.line(before.getFirst());
            report.unplaced(
                    line,
                    "This stands before the first offer, where a profile has no text. Move it to the overview or to a section.",
                    prose.markdown(before, ""));
        }
        chapters.forEach(chapter -> read(chapter, own));
    }

    private void read(OfferChapter chapter, OwnNames own) {
        Optional<LetteredParts> parts = LetteredParts.in(chapter.blocks());
        if (parts.isEmpty()) {
            tell(chapter, own);
        } else if (!parts.get().areOffers()) {
            tell(new OfferChapter(chapter.heading(), parts.get().asList()), own);
        } else {
            tellWhole(new OfferChapter(chapter.heading(), parts.get().before()), own);
            parts.get().offers().forEach(inner -> tell(inner, own));
        }
    }

    /** The offer around others; one without a text of its own was only their heading. */
    private void tellWhole(OfferChapter chapter, OwnNames own) {
        Place place = new Place(Markup.line(chapter.heading()), "offers");
        if (chapter.blocks().isEmpty()) {
            report.add(
                    FindingKind.GUESS,
                    place,
                    "This heading stood over several offers with texts of their own, so each of them is an offer now.",
                    prose.line(chapter.heading(), "offers"));
        } else {
            report.add(
                    FindingKind.GUESS,
                    place,
                    "Offers stood inside this one; each of them is an offer of its own now. Keep this one too, or take it out.",
                    chapter.title());
            tell(chapter, own);
        }
    }

    private void tell(OfferChapter chapter, OwnNames own) {
        draft.offer(path -> offer(chapter, own, path), chapter.title(), Markup.line(chapter.heading()));
    }

    private Offer offer(OfferChapter chapter, OwnNames own, String path) {
        Place place = new Place(Markup.line(chapter.heading()), path);
        String title = chapter.title();
        OfferParts parts = new OfferParts(chapter.blocks(), report);
        understood(chapter, parts, path);
        CallToAction callToAction = callToAction(parts, chapter, own, path);
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
                callToAction);
        reportEmpty(offer, place);
        return offer;
    }

    /** The heading went into the title; where it is a link that nobody asks by otherwise, its address becomes the call to action. */
    private void understood(OfferChapter chapter, OfferParts parts, String path) {
        boolean isAsked = chapter.isLinked() && parts.callsToAction().isEmpty();
        report.understood(isAsked ? Markup.text(chapter.heading()) : prose.line(chapter.heading(), path + "/title"));
    }

    private String text(List<Node> blocks, String field, Place offer) {
        int line = blocks.isEmpty() ? offer.line() : Markup.line(blocks.getFirst());
        Place place = new Place(line, offer.in(field).path());
        return intake.admit(Limits.of(Offer.class, field), prose.markdown(blocks, place.path()), place);
    }

    /** What the offer's own links ask for: a block of its own, else its title where that is a link, else the last sentence. */
    private @Nullable CallToAction callToAction(OfferParts parts, OfferChapter chapter, OwnNames own, String path) {
        List<Node> asking = new ArrayList<>(parts.callsToAction());
        if (asking.isEmpty() && chapter.isLinked()) {
            asking.add(chapter.heading());
        } else if (asking.isEmpty() && parts.request() != null) {
            asking.add(parts.request());
        }
        CallToAction first = null;
        for (Node block : asking) {
            if (first == null) {
                first = callsToAction.read(block, chapter.title(), own, path);
            } else {
                reportSecond(block);
            }
        }
        reportDisclaimers(parts.disclaimers(), path);
        return first;
    }

    private void reportSecond(Node another) {
        report.unplaced(
                Markup.line(another),
                "An offer has one call to action; this is another one. Put its link into the description where it is still wanted.",
                prose.markdown(List.of(another), ""));
    }

    private void reportDisclaimers(List<Node> disclaimers, String path) {
        for (Node disclaimer : disclaimers) {
            Place place = new Place(Markup.line(disclaimer), path + "/callToAction");
            report.add(
                    FindingKind.DISCLAIMER,
                    place,
                    "This stood below the link as its disclaimer. Visitors are told before they leave for another site; what else must "
                            + "be said, put into the description.",
                    prose.markdown(List.of(disclaimer), place.path()));
        }
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
