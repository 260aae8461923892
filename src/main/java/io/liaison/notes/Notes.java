package io.liaison.notes;

import io.liaison.accounts.CurrentAccount;
import io.liaison.audit.AuditTrail;
import io.liaison.base.AccountId;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.InvalidInput;
import io.liaison.base.NothingHere;
import io.liaison.base.PartnerId;
import io.liaison.base.Refusal;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What reviewers, partners and others remark about a profile, place by place: write, answer, resolve, reopen. */
@Service
@Transactional
public class Notes {

    /** How many characters a note or an answer may have. */
    public static final int LONGEST = 2_000;

    private static final int LONGEST_FROM = 200;
    private static final Limit PAGE = Limit.of(200);

    private final NoteBook book;
    private final NoteAnswers answers;
    private final Threads threads;
    private final NoteLetters letters;
    private final CurrentAccount currentAccount;
    private final AuditTrail trail;
    private final Clock clock;

    Notes(
            NoteBook book,
            NoteAnswers answers,
            Threads threads,
            NoteLetters letters,
            CurrentAccount currentAccount,
            AuditTrail trail,
            Clock clock) {
        this.book = book;
        this.answers = answers;
        this.threads = threads;
        this.letters = letters;
        this.currentAccount = currentAccount;
        this.trail = trail;
        this.clock = clock;
    }

    /** The newest 200 open notes of the partner, newest first. */
    @AllowedTo({Caller.EDITOR, Caller.PLATFORM})
    @Transactional(readOnly = true)
    public List<NoteThread> open(PartnerId partner) {
        return threads.of(
                partner, book.findAllByPartnerIdAndResolvedAtIsNullOrderByWrittenAtDesc(partner.value(), PAGE));
    }

    /** The newest 200 notes of the partner, open and resolved, newest first. */
    @AllowedTo({Caller.EDITOR, Caller.PLATFORM})
    @Transactional(readOnly = true)
    public List<NoteThread> all(PartnerId partner) {
        return threads.of(partner, book.findAllByPartnerIdOrderByWrittenAtDesc(partner.value(), PAGE));
    }

    /**
     * Writes a note and tells the other side.
     *
     * @param place a path into the content such as {@code overview} or {@code offers/k3v9x2m1q0/title}; {@code ""} is the whole profile
     * @throws InvalidInput when the text is empty or longer than {@link #LONGEST}
     */
    @AllowedTo({Caller.EDITOR, Caller.PLATFORM})
    public NoteId write(PartnerId partner, String place, String text) {
        return write(partner, new NoteAnchor(place, null), text);
    }

    /** Writes a note on a certain revision and tells the other side. */
    @AllowedTo({Caller.EDITOR, Caller.PLATFORM})
    public NoteId write(PartnerId partner, NoteAnchor anchor, String text) {
        AccountId author = currentAccount.get().id();
        Origin side = letters.sideOf(partner, author);
        return keep(partner, new Note(partner, anchor, side, author, "", required(text), clock.instant()), author);
    }

    /**
     * NoteAnswers a note; a resolved one is open again.
     *
     * @throws InvalidInput when the text is empty or longer than {@link #LONGEST}
     */
    @AllowedTo({Caller.EDITOR, Caller.PLATFORM})
    public void answer(PartnerId partner, NoteId id, String text) {
        Note note = find(partner, id);
        AccountId author = currentAccount.get().id();
        String words = required(text);
        Origin side = letters.sideOf(partner, author);
        List<AccountId> before = threads.participants(partner, note);
        note.openAgain();
        answers.save(new Answer(partner, id, side, author, words, clock.instant()));
        trail.record(partner, author, "Answer note", place(note.place()));
        letters.tellOfAnswer(partner, note, side, words, before);
    }

    /** @throws Refusal when it has been resolved already */
    @AllowedTo({Caller.EDITOR, Caller.PLATFORM})
    public void resolve(PartnerId partner, NoteId id) {
        Note note = find(partner, id);
        note.resolve(currentAccount.get().id(), clock.instant());
        trail.record(partner, currentAccount.get().id(), "Resolve note", place(note.place()));
    }

    /** @throws Refusal when it is open already */
    @AllowedTo({Caller.EDITOR, Caller.PLATFORM})
    public void reopen(PartnerId partner, NoteId id) {
        Note note = find(partner, id);
        note.reopen();
        trail.record(partner, currentAccount.get().id(), "Reopen note", place(note.place()));
    }

    /**
     * Erases the name or address that somebody without an account left with a note, for instance because they ask for it.
     *
     * @throws Refusal when the note was written by somebody with an account
     */
    @AllowedTo({Caller.EDITOR, Caller.PLATFORM})
    public void eraseSender(PartnerId partner, NoteId id) {
        Note note = find(partner, id);
        note.eraseSender();
        trail.record(partner, currentAccount.get().id(), "Erase sender of note", place(note.place()));
    }

    /**
     * Takes a note from somebody without an account. How often one may write, the caller sees to.
     *
     * @param from what the author is called; may be empty
     * @throws InvalidInput when the text is empty or longer than {@link #LONGEST}
     */
    @AllowedTo(Caller.ANYONE)
    public NoteId receive(PartnerId partner, String place, String text, String from, Origin origin) {
        if (!origin.isOutside()) {
            throw new IllegalArgumentException("Who has an account writes with it");
        }
        String name = from.strip();
        Note note = new Note(
                partner,
                new NoteAnchor(place, null),
                origin,
                null,
                name.substring(0, Math.min(name.length(), LONGEST_FROM)),
                required(text),
                clock.instant());
        return keep(partner, note, null);
    }

    private NoteId keep(PartnerId partner, Note note, @Nullable AccountId author) {
        book.saveAndFlush(note);
        trail.record(partner, author, "Add note", place(note.place()));
        letters.tellOfNote(partner, note);
        return note.id();
    }

    private Note find(PartnerId partner, NoteId id) {
        return book.findByPartnerIdAndId(partner.value(), id.value()).orElseThrow(NothingHere::new);
    }

    private static String required(String text) {
        String words = text.strip();
        if (words.isEmpty()) {
            throw new InvalidInput("Write something first.");
        }
        if (words.length() > LONGEST) {
            throw new InvalidInput("A note has at most 2,000 characters; this one has %,d. Shorten it, or write two."
                    .formatted(words.length()));
        }
        return words;
    }

    private static String place(String path) {
        return path.isEmpty() ? "The whole profile" : path;
    }
}
