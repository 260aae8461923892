package io.liaison.notes;

import io.liaison.accounts.CurrentAccount;
import io.liaison.accounts.Registration;
import io.liaison.accounts.SignedIn;
import io.liaison.base.AccountId;
import io.liaison.base.PartnerId;
import io.liaison.base.Sitemap;
import io.liaison.notices.Notice;
import io.liaison.notices.Notices;
import io.liaison.notices.Topic;
import io.liaison.partners.Recipients;
import io.liaison.partners.Team;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who hears of a note: the other side, and whoever takes part in the thread. */
@Component
class NoteLetters {

    private final Notices notices;
    private final Team team;
    private final Registration registration;
    private final CurrentAccount currentAccount;

    NoteLetters(Notices notices, Team team, Registration registration, CurrentAccount currentAccount) {
        this.notices = notices;
        this.team = team;
        this.registration = registration;
        this.currentAccount = currentAccount;
    }

    /** A member writes for the partner; whoever else may write here reviews. */
    Origin sideOf(PartnerId partner, AccountId author) {
        return team.recipients(partner).members().contains(author) ? Origin.PARTNER : Origin.REVIEWER;
    }

    void tellOfNote(PartnerId partner, Note note) {
        Recipients recipients = team.recipients(partner);
        Notice notice =
                notice(recipients, note, subject(note.origin(), recipients.partner()), author(note) + note.text());
        if (note.origin() != Origin.PARTNER) {
            notices.tellAccounts(recipients.members(), notice);
        }
        if (note.origin() == Origin.PARTNER || note.origin() == Origin.PUBLIC) {
            notices.tellPlatform(notice);
        }
    }

    /** One letter for all notes of an import. */
    void tellOfImport(PartnerId partner, int notes) {
        Recipients recipients = team.recipients(partner);
        String count = notes == 1 ? "1 note" : notes + " notes";
        notices.tellAccounts(
                recipients.members(),
                new Notice(
                        Topic.NOTE,
                        "An old page was put into the draft of " + recipients.partner(),
                        "What was found on it stands as " + count
                                + " at the fields it is about. Resolve each once it is seen to; some have to be before you submit.",
                        "Open the profile",
                        Sitemap.workspaceProfile(recipients.slug()),
                        recipients.partner()));
    }

    /** @param before who wrote in the thread before this answer; where nobody of the other side did, all of them hear of it */
    void tellOfAnswer(PartnerId partner, Note note, Origin side, String text, List<AccountId> before) {
        Recipients recipients = team.recipients(partner);
        boolean isOtherSideThere =
                before.stream().anyMatch(account -> recipients.members().contains(account) != (side == Origin.PARTNER));
        List<AccountId> others = isOtherSideThere
                ? List.of()
                : side == Origin.PARTNER ? registration.platformAdmins() : recipients.members();
        notices.tellAccounts(
                Stream.concat(before.stream(), others.stream()).toList(),
                notice(
                        recipients,
                        note,
                        "An answer to a note on " + recipients.partner(),
                        author() + text + "\n\nThe note was:\n\n" + note.text()));
    }

    private static String subject(Origin origin, String partner) {
        return switch (origin) {
            case REVIEWER -> "A reviewer’s note on " + partner;
            case PARTNER -> "A note from " + partner;
            case SIGN_OFF -> "A note from a sign-off of " + partner;
            case PUBLIC -> "A visitor’s note on " + partner;
            case IMPORT -> "A note of an import on " + partner;
        };
    }

    private String author(Note note) {
        return note.origin().isOutside() ? wrote(note.from()) : author();
    }

    /** Whoever acts now. */
    private String author() {
        return wrote(currentAccount.find().map(SignedIn::name).orElse(""));
    }

    private static String wrote(String name) {
        return (name.isBlank() ? "Somebody" : name) + " wrote:\n\n";
    }

    private static Notice notice(Recipients recipients, Note note, String subject, String text) {
        String path = Sitemap.workspaceNote(recipients.slug(), note.id().toString());
        return new Notice(Topic.NOTE, subject, text, "Open the note", path, recipients.partner());
    }
}
