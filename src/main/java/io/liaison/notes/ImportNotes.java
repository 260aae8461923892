package io.liaison.notes;

import io.liaison.accounts.CurrentAccount;
import io.liaison.audit.AuditTrail;
import io.liaison.base.AccountId;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.PartnerId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notes that imports leave: what they found stays with the profile until somebody resolves it. */
@Service
@Transactional
public class ImportNotes {

    /** How many characters a note of an import may have. */
    public static final int LONGEST = 20_000;

    private static final Limit ALL = Limit.of(2_000);

    private final NoteBook book;
    private final NoteLetters letters;
    private final CurrentAccount currentAccount;
    private final AuditTrail trail;
    private final Clock clock;

    ImportNotes(NoteBook book, NoteLetters letters, CurrentAccount currentAccount, AuditTrail trail, Clock clock) {
        this.book = book;
        this.letters = letters;
        this.currentAccount = currentAccount;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Leaves a note for each remark, unless one that says the same is open there already, and tells the partner's members once.
     *
     * @return how many notes were left
     */
    @AllowedTo(Caller.PLATFORM)
    public int leave(PartnerId partner, List<ImportRemark> remarks) {
        Set<ImportRemark> open = Set.copyOf(open(partner));
        AccountId author = currentAccount.get().id();
        Instant now = clock.instant();
        List<Note> notes = remarks.stream()
                .distinct()
                .filter(remark -> !open.contains(remark))
                .map(remark -> Note.ofImport(partner, remark, author, now))
                .toList();
        notes.forEach(book::saveAndFlush);
        if (!notes.isEmpty()) {
            trail.record(
                    partner, author, "Add notes of an import", notes.size() == 1 ? "1 note" : notes.size() + " notes");
            letters.tellOfImport(partner, notes.size());
        }
        return notes.size();
    }

    /** What imports found and nobody has resolved, the oldest first. */
    @AllowedTo({Caller.EDITOR, Caller.PLATFORM})
    @Transactional(readOnly = true)
    public List<ImportRemark> open(PartnerId partner) {
        return book
                .findAllByPartnerIdAndOriginAndResolvedAtIsNullOrderByWrittenAt(partner.value(), Origin.IMPORT, ALL)
                .stream()
                .map(note -> new ImportRemark(note.place(), note.text(), note.isBlocking()))
                .toList();
    }
}
