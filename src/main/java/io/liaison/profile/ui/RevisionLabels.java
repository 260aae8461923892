package io.liaison.profile.ui;

import io.liaison.accounts.Registration;
import io.liaison.accounts.SignedIn;
import io.liaison.base.AccountId;
import io.liaison.base.PartnerId;
import io.liaison.base.ui.Moments;
import io.liaison.profile.ProfileEditing;
import io.liaison.profile.ProfileState;
import io.liaison.profile.Publishing;
import io.liaison.profile.RevisionEntry;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names revisions in one line where they are chosen from: number, date, authors, and what became of them. */
@Component
class RevisionLabels {

    private final ProfileEditing editing;
    private final Publishing publishing;
    private final Registration registration;

    RevisionLabels(ProfileEditing editing, Publishing publishing, Registration registration) {
        this.editing = editing;
        this.publishing = publishing;
        this.registration = registration;
    }

    record History(List<RevisionEntry> newestFirst, ProfileState state, Map<AccountId, SignedIn> people) {

        String label(RevisionEntry revision) {
            String authors = revision.authors().stream()
                    .map(people::get)
                    .filter(Objects::nonNull)
                    .map(SignedIn::name)
                    .collect(Collectors.joining(", "));
            return "Revision " + revision.number() + ", " + Moments.day(revision.changedAt())
                    + (authors.isEmpty() ? "" : ", by " + authors) + ": "
                    + RevisionStanding.of(revision, newestFirst, state).word();
        }
    }

    History history(PartnerId partner) {
        List<RevisionEntry> revisions = publishing.history(partner);
        List<AccountId> authors = revisions.stream()
                .flatMap(revision -> revision.authors().stream())
                .distinct()
                .toList();
        return new History(revisions, editing.open(partner).state(), registration.people(authors));
    }
}
