package io.liaison.notes;

import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.PartnerId;
import io.liaison.partners.PartnerEntry;
import io.liaison.partners.PartnerRegister;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the platform sees which partners have something open. */
@Service
@Transactional(readOnly = true)
public class OpenNotesDesk {

    private static final Limit PAGE = Limit.of(1_000);

    private final NoteBook book;
    private final PartnerRegister register;

    OpenNotesDesk(NoteBook book, PartnerRegister register) {
        this.book = book;
        this.register = register;
    }

    /** The partners with open notes among the newest 1,000, the one with the newest note first. */
    @AllowedTo(Caller.PLATFORM)
    public List<OpenNotes> byPartner() {
        Map<PartnerId, List<Note>> open = book.waiting(PAGE).stream().collect(Collectors.groupingBy(Note::partner));
        Map<PartnerId, PartnerEntry> partners = register.all(open.keySet());
        return partners.values().stream()
                .map(partner -> of(partner, open.getOrDefault(partner.id(), List.of())))
                .sorted(Comparator.comparing(OpenNotes::newest).reversed())
                .toList();
    }

    private static OpenNotes of(PartnerEntry partner, List<Note> open) {
        Instant newest = open.stream()
                .map(Note::writtenAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return new OpenNotes(partner.name(), partner.slug(), open.size(), newest);
    }
}
