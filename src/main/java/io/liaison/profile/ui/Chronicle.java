package io.liaison.profile.ui;

import io.liaison.accounts.Registration;
import io.liaison.accounts.SignedIn;
import io.liaison.base.AccountId;
import io.liaison.base.PartnerId;
import io.liaison.notes.NoteThread;
import io.liaison.notes.Notes;
import io.liaison.profile.Ending;
import io.liaison.profile.ProfileState;
import io.liaison.profile.PublicationEntry;
import io.liaison.profile.Publishing;
import io.liaison.profile.RevisionEntry;
import io.liaison.profile.RevisionId;
import io.liaison.profile.RevisionRemarks;
import io.liaison.profile.RevisionRemarks.Remark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together what is known of each revision: who wrote it, when it was live, and what others said of it. */
@Component
class Chronicle {

    private final Publishing publishing;
    private final Registration registration;
    private final Notes notes;
    private final List<RevisionRemarks> sources;

    Chronicle(Publishing publishing, Registration registration, Notes notes, List<RevisionRemarks> sources) {
        this.publishing = publishing;
        this.registration = registration;
        this.notes = notes;
        this.sources = sources;
    }

    /**
     * One revision and what became of it.
     *
     * @param authors their names, or empty while nobody has written in it
     * @param live the times during which it was live, in the order of time
     * @param remarks in the order of time
     */
    record Entry(
            RevisionEntry revision,
            RevisionStanding standing,
            String authors,
            List<PublicationEntry> live,
            List<Remark> remarks) {

        boolean wasLive() {
            return !live.isEmpty();
        }
    }

    /** Newest first. */
    List<Entry> of(PartnerId partner, ProfileState state) {
        List<RevisionEntry> history = publishing.history(partner);
        Map<RevisionId, List<PublicationEntry>> live = publishing.publications(partner).reversed().stream()
                .collect(Collectors.groupingBy(PublicationEntry::revision));
        Map<RevisionId, List<Remark>> said = said(partner);
        List<NoteThread> threads = notes.all(partner);
        Map<AccountId, SignedIn> people = people(history, live);
        return history.stream()
                .map(revision -> {
                    List<PublicationEntry> periods = live.getOrDefault(revision.id(), List.of());
                    return new Entry(
                            revision,
                            RevisionStanding.of(revision, history, state),
                            names(revision.authors(), people),
                            periods,
                            Stream.of(
                                            said.getOrDefault(revision.id(), List.<Remark>of()).stream(),
                                            endings(periods, people),
                                            notes(threads, revision))
                                    .flatMap(remarks -> remarks)
                                    .sorted(Comparator.comparing(Remark::at))
                                    .toList());
                })
                .toList();
    }

    private Map<RevisionId, List<Remark>> said(PartnerId partner) {
        Map<RevisionId, List<Remark>> all = new HashMap<>();
        sources.forEach(source -> source.on(partner)
                .forEach((revision, remarks) ->
                        all.computeIfAbsent(revision, none -> new ArrayList<>()).addAll(remarks)));
        return all;
    }

    private Map<AccountId, SignedIn> people(List<RevisionEntry> history, Map<RevisionId, List<PublicationEntry>> live) {
        Stream<AccountId> authors = history.stream().flatMap(revision -> revision.authors().stream());
        Stream<AccountId> enders = live.values().stream()
                .flatMap(List::stream)
                .map(PublicationEntry::endedBy)
                .filter(Objects::nonNull);
        return registration.people(Stream.concat(authors, enders).distinct().toList());
    }

    /** That a revision was superseded says the next one; that it was unpublished, and why, has to be said here. */
    private static Stream<Remark> endings(List<PublicationEntry> periods, Map<AccountId, SignedIn> people) {
        return periods.stream()
                .filter(period -> period.ending() != null && period.ending() != Ending.SUPERSEDED)
                .map(period -> ending(period, people));
    }

    private static Stream<Remark> notes(List<NoteThread> threads, RevisionEntry revision) {
        return threads.stream()
                .filter(thread -> thread.revision().equals(OptionalInt.of(revision.number())))
                .map(thread -> note(thread, revision));
    }

    private static Remark note(NoteThread thread, RevisionEntry revision) {
        String about = thread.place().isEmpty() ? "" : " on " + FieldNames.of(thread.place(), revision.content());
        return new Remark(
                thread.note().at(),
                (thread.isOpen() ? "Open note" : "Resolved note") + about + " by "
                        + thread.note().author(),
                thread.note().text());
    }

    private static Remark ending(PublicationEntry period, Map<AccountId, SignedIn> people) {
        String by = period.endedBy() == null ? "" : names(List.of(period.endedBy()), people);
        return new Remark(
                Objects.requireNonNull(period.endedAt()),
                Objects.requireNonNull(period.ending()).label() + (by.isEmpty() ? "" : " by " + by),
                period.reason());
    }

    private static String names(List<AccountId> accounts, Map<AccountId, SignedIn> people) {
        return accounts.stream()
                .flatMap(account -> Optional.ofNullable(people.get(account)).stream())
                .map(SignedIn::name)
                .collect(Collectors.joining(", "));
    }
}
