package io.liaison.review;

import io.liaison.base.PartnerId;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.base.ui.Moments;
import io.liaison.content.Vocabularies;
import io.liaison.content.Vocabulary;
import io.liaison.notices.Notice;
import io.liaison.notices.Notices;
import io.liaison.notices.Topic;
import io.liaison.partners.PartnerEntry;
import io.liaison.partners.PartnerRegister;
import io.liaison.partners.PartnerWithdrawn;
import io.liaison.profile.Ending;
import io.liaison.profile.ProfileUnpublished;
import io.liaison.profile.PublicationDates;
import io.liaison.profile.PublishedOnItsDate;
import io.liaison.profile.WorkspaceNotices.Place;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the partner's people what became of what they handed in. */
@Component
class VerdictNews {

    private final Notices notices;
    private final PartnerRegister register;
    private final Vocabularies vocabularies;

    VerdictNews(Notices notices, PartnerRegister register, Vocabularies vocabularies) {
        this.notices = notices;
        this.register = register;
        this.vocabularies = vocabularies;
    }

    void tellApproved(PartnerId partner, PublicationDates dates) {
        Instant from = dates.from();
        Instant until = dates.until();
        String ending = until == null ? "" : " They will be unpublished again on " + Moments.onRecord(until) + ".";
        if (from == null) {
            tellLive(partner, "approved and published", "The changes you submitted are live now." + ending);
        } else {
            tellDraft(
                    partner,
                    "approved for " + Moments.onRecord(from),
                    "The changes you submitted are approved and go live on " + Moments.onRecord(from) + "." + ending
                            + " Until then you can take them back, or go on in a next draft.");
        }
    }

    void tellPartlyAccepted(PartnerId partner, List<Place> returned, Reasons reasons) {
        tellReturnedPlaces(
                partner,
                "accepted in part",
                "The reviewer accepted your changes but " + (returned.size() == 1 ? "one" : returned.size())
                        + ". What was accepted is live now; your draft holds the rest.\n\n" + inWords(reasons),
                returned);
    }

    void tellReturned(PartnerId partner, List<Place> returned, Reasons reasons) {
        tellReturnedPlaces(
                partner,
                "returned",
                "The reviewer returned your changes, and says why:\n\n" + inWords(reasons),
                returned);
    }

    void tellRevoked(PartnerId partner, Reasons reasons) {
        tellDraft(
                partner,
                "returned after all",
                "The approval of your changes was revoked before their date, so they do not go live.\n\n"
                        + inWords(reasons));
    }

    @EventListener
    void on(PublishedOnItsDate published) {
        tellLive(published.partner(), "published", "The changes that were approved for today are live now.");
    }

    @EventListener
    void on(ProfileUnpublished unpublished) {
        if (unpublished.ending() == Ending.UNPUBLISHED) {
            tell(
                    unpublished.partner(),
                    name -> "The profile of " + name + " was unpublished",
                    "The platform took the profile out of the directory. The reason:\n\n" + unpublished.reason()
                            + "\n\nNothing is lost: it is your draft again, and you can submit it.",
                    "Open the draft",
                    Sitemap::workspaceProfile);
        } else if (unpublished.ending() == Ending.DATE_CAME) {
            tell(
                    unpublished.partner(),
                    name -> "The profile of " + name + " was unpublished on its date",
                    "It was approved until today and is not in the directory any more. It is your draft again, and you"
                            + " can submit it.",
                    "Open the draft",
                    Sitemap::workspaceProfile);
        }
    }

    /** Its people keep their accounts, and read on. */
    @EventListener
    void on(PartnerWithdrawn withdrawn) {
        tell(
                withdrawn.partner(),
                name -> name + " was withdrawn from Liaison",
                "The platform took the profile out of the directory for good; its address says that the page is gone. What"
                        + " waited for a verdict or a date was taken back and is not published."
                        + "\n\nYour accounts stay. In the workspace you can still read what was written, but change"
                        + " nothing, submit nothing and invite nobody.",
                "Open the workspace",
                Sitemap::workspaceProfile);
    }

    private String inWords(Reasons reasons) {
        return reasons.read(term -> vocabularies.label(Vocabulary.RETURN_REASON, term));
    }

    private void tellLive(PartnerId partner, String outcome, String text) {
        tell(partner, name -> "Your changes to " + name + " were " + outcome, text, "See the page", Sitemap::partner);
    }

    private void tellDraft(PartnerId partner, String outcome, String text) {
        tell(
                partner,
                name -> "Your changes to " + name + " were " + outcome,
                text,
                "Open the draft",
                Sitemap::workspaceProfile);
    }

    private void tellReturnedPlaces(PartnerId id, String outcome, String text, List<Place> returned) {
        PartnerEntry partner = register.find(id);
        Notice notice = new Notice(
                Topic.VERDICT,
                "Your changes to " + partner.name() + " were " + outcome,
                text,
                "Open the draft",
                Sitemap.workspaceProfile(partner.slug()));
        notices.tellPartner(
                id,
                notice.pointing(returned.stream()
                        .map(place -> new Notice.Pointer(
                                place.name(), place.words(), Sitemap.workspaceField(partner.slug(), place.path())))
                        .toList()));
    }

    private void tell(
            PartnerId id, Function<String, String> subject, String text, String action, Function<Slug, String> path) {
        PartnerEntry partner = register.find(id);
        notices.tellPartner(
                id, new Notice(Topic.VERDICT, subject.apply(partner.name()), text, action, path.apply(partner.slug())));
    }
}
