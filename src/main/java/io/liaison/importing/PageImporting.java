package io.liaison.importing;

import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.InvalidInput;
import io.liaison.base.PartnerId;
import io.liaison.base.Refusal;
import io.liaison.content.ProfileContent;
import io.liaison.notes.ImportNotes;
import io.liaison.partners.PartnerOnboarding;
import io.liaison.profile.ProfileEditing;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts pages that were read where they belong: into a draft, or into a new partner with its first Admin; with what was found as notes. */
@Service
@Transactional
public class PageImporting {

    private static final Limit MOST_KEPT = Limit.of(200);

    private final PartnerOnboarding onboarding;
    private final ProfileEditing editing;
    private final ImportNotes notes;
    private final StoredParts parts;
    private final Clock clock;

    PageImporting(
            PartnerOnboarding onboarding, ProfileEditing editing, ImportNotes notes, StoredParts parts, Clock clock) {
        this.onboarding = onboarding;
        this.editing = editing;
        this.notes = notes;
        this.parts = parts;
        this.clock = clock;
    }

    /**
     * Puts pages into the draft they were read onto, one onto the other.
     *
     * @param base the content the first page was read onto
     * @return how many notes were left
     * @throws Refusal when others changed the draft since, so that nothing of theirs is lost
     */
    @AllowedTo(Caller.PLATFORM)
    public int putIntoDraft(PartnerId partner, ProfileContent base, List<ReadPage> pages) {
        ProfileContent draft =
                pages.isEmpty() ? base : pages.getLast().imported().draft();
        editing.replaceDraft(partner, base, draft);
        return keepTheRest(partner, pages, draft);
    }

    /**
     * Makes a partner of pages, fills its draft and invites its first Admin: all of it or nothing.
     *
     * @param pages read one onto the other, the first onto {@link ProfileContent#EMPTY}
     * @throws InvalidInput when the name is missing or too long, or the address name is not free
     */
    @AllowedTo(Caller.PLATFORM)
    public PartnerId createPartner(NewPartner partner, List<ReadPage> pages) {
        PartnerId id = partner.firstAdmin() == null
                ? onboarding.createPartner(partner.name(), partner.slug())
                : onboarding.createPartner(partner.name(), partner.slug(), partner.firstAdmin());
        ProfileContent draft = pages.getLast().imported().draft();
        editing.replaceDraft(id, draft);
        keepTheRest(id, pages, draft);
        return id;
    }

    /** The parts of home pages that are kept until the profile has a place for them. */
    @AllowedTo({Caller.EDITOR, Caller.PLATFORM})
    @Transactional(readOnly = true)
    public List<KeptPart> kept(PartnerId partner) {
        return parts.findAllByPartnerIdOrderByPlace(partner.value(), MOST_KEPT).stream()
                .map(StoredPart::part)
                .toList();
    }

    private int keepTheRest(PartnerId partner, List<ReadPage> pages, ProfileContent draft) {
        List<KeptPart> known = new ArrayList<>(kept(partner));
        for (ReadPage page : pages) {
            for (KeptPart part : page.imported().kept()) {
                if (!known.contains(part)) {
                    parts.save(new StoredPart(partner, part, known.size(), clock.instant()));
                    known.add(part);
                }
            }
        }
        return notes.leave(partner, FindingNotes.of(pages, draft));
    }
}
