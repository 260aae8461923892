package io.liaison.demo;

import io.liaison.accounts.CurrentAccount;
import io.liaison.accounts.Registration;
import io.liaison.accounts.SignedIn;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.PartnerId;
import io.liaison.base.Slug;
import io.liaison.content.ContentJson;
import io.liaison.content.ProfileContent;
import io.liaison.notes.Notes;
import io.liaison.partners.PartnerRegister;
import io.liaison.profile.ProfileEditing;
import io.liaison.profile.PublicationDates;
import io.liaison.profile.Publishing;
import io.liaison.review.Judging;
import io.liaison.review.QueueEntry;
import io.liaison.review.Reasons;
import io.liaison.review.ReviewDesk;
import io.liaison.review.SubmissionViewing;
import io.liaison.review.Viewing;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands in changes of partners that are live, so that the desk has something to show: some wait, one was returned, one has a date. */
@Service
@Transactional
class DemoChanges {

    private static final Duration UNTIL_ITS_DATE = Duration.ofDays(14);

    private final PartnerRegister register;
    private final ProfileEditing editing;
    private final Publishing publishing;
    private final ReviewDesk desk;
    private final SubmissionViewing viewing;
    private final Judging judging;
    private final Notes notes;
    private final Registration registration;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    DemoChanges(
            PartnerRegister register,
            ProfileEditing editing,
            Publishing publishing,
            ReviewDesk desk,
            SubmissionViewing viewing,
            Judging judging,
            Notes notes,
            Registration registration,
            CurrentAccount currentAccount,
            Clock clock) {
        this.register = register;
        this.editing = editing;
        this.publishing = publishing;
        this.desk = desk;
        this.viewing = viewing;
        this.judging = judging;
        this.notes = notes;
        this.registration = registration;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /** Wholly or not at all, as the partner before it. */
    @AllowedTo(Caller.PLATFORM)
    public void handIn(DemoChange change) {
        PartnerId partner = register.named(change.address()).id();
        SignedIn admin = registration.find(change.admin()).orElseThrow();
        ProfileContent live = publishing.live(partner).orElseThrow();
        currentAccount.actAs(admin, () -> {
            editing.save(partner, live, changed(live, change.replace()));
            editing.submit(partner, change.message());
        });
        switch (change.outcome()) {
            case WAITS -> {}
            case RETURNED -> returnIt(partner);
            case DATED ->
                judging.approve(
                        waiting(partner), new PublicationDates(clock.instant().plus(UNTIL_ITS_DATE), null));
        }
    }

    /** What the second reviewer remarks on ACTRIS, for whoever signs in there to answer. */
    @AllowedTo(Caller.PLATFORM)
    public void remark(Slug partner, SignedIn reviewer) {
        PartnerId id = register.named(partner).id();
        currentAccount.actAs(
                reviewer,
                () -> notes.write(
                        id,
                        "vision",
                        "Visitors often ask which patients you want to reach. One sentence here would answer them."));
    }

    private void returnIt(PartnerId partner) {
        notes.write(partner, "summary", "Which comparison does “the cheapest in the world” rest on?");
        judging.giveBack(
                waiting(partner),
                new Reasons(List.of("needs-evidence"), "Please name the comparison, or go back to the cup of tea."));
    }

    private Viewing waiting(PartnerId partner) {
        return desk.queue().stream()
                .filter(entry -> entry.partner().equals(partner))
                .map(QueueEntry::id)
                .map(id -> viewing.countAsRead(viewing.begin(id)))
                .findFirst()
                .orElseThrow();
    }

    private static ProfileContent changed(ProfileContent live, List<DemoChange.Replacement> replacements) {
        String json = ContentJson.write(live);
        for (DemoChange.Replacement replacement : replacements) {
            if (!json.contains(replacement.from())) {
                throw new IllegalStateException("Nowhere in the profile: " + replacement.from());
            }
            json = json.replace(replacement.from(), replacement.to());
        }
        return ContentJson.read(json);
    }
}
