package io.liaison.notes;

import io.liaison.accounts.Registration;
import io.liaison.accounts.SignedIn;
import io.liaison.base.AccountId;
import io.liaison.base.PartnerId;
import io.liaison.notes.NoteThread.Resolution;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts notes, their answers and the names of the people together. */
@Component
class Threads {

    private final NoteAnswers answers;
    private final Registration registration;

    Threads(NoteAnswers answers, Registration registration) {
        this.answers = answers;
        this.registration = registration;
    }

    List<NoteThread> of(PartnerId partner, List<Note> notes) {
        Map<NoteId, List<Answer>> given =
                answersTo(partner, notes).stream().collect(Collectors.groupingBy(Answer::note));
        Map<AccountId, SignedIn> people = registration.people(Stream.concat(
                        notes.stream().flatMap(note -> Stream.concat(note.author().stream(), note.resolver().stream())),
                        given.values().stream().flatMap(Collection::stream).map(Answer::author))
                .distinct()
                .toList());
        return notes.stream()
                .map(note -> thread(note, given.getOrDefault(note.id(), List.of()), people))
                .toList();
    }

    /** Everybody with an account who wrote in the thread. */
    List<AccountId> participants(PartnerId partner, Note note) {
        return Stream.concat(
                        note.author().stream(),
                        answersTo(partner, List.of(note)).stream().map(Answer::author))
                .distinct()
                .toList();
    }

    private List<Answer> answersTo(PartnerId partner, List<Note> notes) {
        List<UUID> ids = notes.stream().map(note -> note.id().value()).toList();
        return answers.findAllByPartnerIdAndNoteIdInOrderByWrittenAt(partner.value(), ids);
    }

    private static NoteThread thread(Note note, List<Answer> given, Map<AccountId, SignedIn> people) {
        String author = note.author().map(account -> nameOf(people, account)).orElse(note.from());
        return new NoteThread(
                note.id(),
                note.place(),
                note.revision(),
                new Remark(note.origin(), author, note.text(), note.writtenAt()),
                given.stream().map(answer -> remark(answer, people)).toList(),
                Optional.ofNullable(note.resolvedAt())
                        .map(at -> new Resolution(
                                note.resolver()
                                        .map(account -> nameOf(people, account))
                                        .orElse(""),
                                at)));
    }

    private static Remark remark(Answer answer, Map<AccountId, SignedIn> people) {
        return new Remark(answer.origin(), nameOf(people, answer.author()), answer.text(), answer.writtenAt());
    }

    private static String nameOf(Map<AccountId, SignedIn> people, AccountId account) {
        return Optional.ofNullable(people.get(account)).map(SignedIn::name).orElse("");
    }
}
