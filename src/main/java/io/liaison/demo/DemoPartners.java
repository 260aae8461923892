package io.liaison.demo;

import io.liaison.accounts.CurrentAccount;
import io.liaison.accounts.SignedIn;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.EmailAddress;
import io.liaison.base.PartnerId;
import io.liaison.base.Slug;
import io.liaison.base.Token;
import io.liaison.content.FormTemplates;
import io.liaison.content.ProfileContent;
import io.liaison.content.Term;
import io.liaison.content.Vocabularies;
import io.liaison.content.Vocabulary;
import io.liaison.importing.MarkdownImport;
import io.liaison.importing.Source;
import io.liaison.mail.Outbox;
import io.liaison.partners.PartnerOnboarding;
import io.liaison.partners.Role;
import io.liaison.profile.ProfileEditing;
import io.liaison.review.Judging;
import io.liaison.review.QueueEntry;
import io.liaison.review.ReviewDesk;
import io.liaison.review.SubmissionViewing;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes one partner along the whole street: created, people invited and joined, profile written, submitted, approved. */
@Service
@Transactional
class DemoPartners {

    private static final Pattern INVITATION = Pattern.compile("/invitations/([\\w-]+)");

    private final PartnerOnboarding onboarding;
    private final ProfileEditing editing;
    private final ReviewDesk desk;
    private final SubmissionViewing viewing;
    private final Judging judging;
    private final DemoPictures pictures;
    private final Vocabularies vocabularies;
    private final FormTemplates templates;
    private final Outbox outbox;
    private final CurrentAccount currentAccount;

    DemoPartners(
            PartnerOnboarding onboarding,
            ProfileEditing editing,
            ReviewDesk desk,
            SubmissionViewing viewing,
            Judging judging,
            DemoPictures pictures,
            Vocabularies vocabularies,
            FormTemplates templates,
            Outbox outbox,
            CurrentAccount currentAccount) {
        this.onboarding = onboarding;
        this.editing = editing;
        this.desk = desk;
        this.viewing = viewing;
        this.judging = judging;
        this.pictures = pictures;
        this.vocabularies = vocabularies;
        this.templates = templates;
        this.outbox = outbox;
        this.currentAccount = currentAccount;
    }

    /** Wholly or not at all, so that a start that was cut short can be repeated. */
    @AllowedTo(Caller.PLATFORM)
    public void add(DemoPartner partner) {
        ProfileContent live = DemoFiles.content(partner.contentFile());
        PartnerId id = onboarding.createPartner(live.name(), partner.address());
        SignedIn admin = join(id, partner.admin(), Role.ADMIN, live.shortName());
        partner.editor().ifPresent(editor -> join(id, editor, Role.EDITOR, live.shortName()));
        currentAccount.actAs(admin, () -> submit(id, pictures.placeInto(id, live, partner), "Our first profile."));
        approve(id);
        partner.pending().ifPresent(file -> {
            ProfileContent changed = DemoFiles.content(file);
            currentAccount.actAs(
                    admin,
                    () -> submit(
                            id,
                            pictures.placeInto(id, changed, partner),
                            "A larger panel, and loggers inside the pack."));
        });
    }

    /** A partner whose page of the old site was imported: a draft with things to mend, and nothing live yet. */
    @AllowedTo(Caller.PLATFORM)
    public void addImported(Slug address, String page) {
        List<Term> terms = Stream.of(Vocabulary.values())
                .flatMap(vocabulary -> vocabularies.terms(vocabulary).stream())
                .toList();
        ProfileContent draft = new MarkdownImport(terms, templates.all())
                .read(Source.uploaded(DemoFiles.bytes(page)), ProfileContent.EMPTY)
                .draft();
        PartnerId id = onboarding.createPartner(draft.name(), address);
        join(id, new EmailAddress("admin@" + address + ".example"), Role.ADMIN, draft.shortName());
        editing.replaceDraft(id, draft);
    }

    private SignedIn join(PartnerId partner, EmailAddress email, Role role, String shortName) {
        onboarding.invite(partner, email, role);
        return onboarding.acceptAsNewcomer(
                partner, invitation(email), role.label() + " of " + shortName, DemoAccounts.PASSWORD);
    }

    /** The link is in the letter and nowhere else; demonstrations keep their letters. */
    private Token invitation(EmailAddress email) {
        return outbox.kept().stream()
                .filter(letter -> letter.to().equals(email.value()))
                .map(letter -> INVITATION.matcher(letter.text()))
                .filter(Matcher::find)
                .map(link -> new Token(link.group(1)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No invitation for " + email));
    }

    private void submit(PartnerId partner, ProfileContent content, String message) {
        editing.save(partner, editing.open(partner).content(), content);
        editing.submit(partner, message);
    }

    private void approve(PartnerId partner) {
        desk.queue().stream()
                .filter(entry -> entry.partner().equals(partner))
                .map(QueueEntry::id)
                .map(id -> viewing.countAsRead(viewing.begin(id)))
                .forEach(judging::approveAndPublish);
    }
}
