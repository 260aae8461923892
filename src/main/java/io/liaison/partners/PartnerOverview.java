package io.liaison.partners;

import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.PartnerId;
import io.liaison.partners.PartnerFreshness.Freshness;
import io.liaison.partners.PartnerProgress.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The platform's list of its partners, filtered and read page by page. */
@Service
@Transactional(readOnly = true)
public class PartnerOverview {

    public static final int PAGE_SIZE = 50;

    /** What a filter other than the words leaves is known only of partners that were read. */
    private static final Limit READ_AT_ONCE = Limit.of(200);

    private final PartnerSearch partners;
    private final OpenInvitations invitations;
    private final PartnerProgress progress;
    private final PartnerFreshness freshness;

    PartnerOverview(
            PartnerSearch partners, OpenInvitations invitations, PartnerProgress progress, PartnerFreshness freshness) {
        this.partners = partners;
        this.invitations = invitations;
        this.progress = progress;
        this.freshness = freshness;
    }

    /** @param next the last partner of this page where there are more, for the next one to follow */
    public record Page(List<PartnerLine> lines, Optional<PartnerEntry> next) {}

    /**
     * The next 50 partners the filter admits, by name.
     *
     * @param after the last partner of the page before, or null for the first page
     */
    @AllowedTo(Caller.PLATFORM)
    public Page page(PartnerFilter filter, @Nullable PartnerEntry after) {
        List<PartnerLine> found = new ArrayList<>();
        List<Partner> read = partners.find(filter.words(), after, READ_AT_ONCE);
        while (!read.isEmpty() && found.size() <= PAGE_SIZE) {
            lines(read).stream().filter(filter::admits).forEach(found::add);
            read = read.size() < READ_AT_ONCE.max()
                    ? List.of()
                    : partners.find(filter.words(), read.getLast().entry(), READ_AT_ONCE);
        }
        return found.size() <= PAGE_SIZE
                ? new Page(found, Optional.empty())
                : new Page(
                        List.copyOf(found.subList(0, PAGE_SIZE)),
                        Optional.of(found.get(PAGE_SIZE - 1).partner()));
    }

    private List<PartnerLine> lines(List<Partner> read) {
        List<PartnerId> ids = read.stream().map(Partner::id).toList();
        Map<PartnerId, Progress> progresses = progress.of(ids);
        Map<PartnerId, Freshness> confirmed = freshness.of(ids);
        Map<PartnerId, List<PendingInvitation>> open = invitations.of(ids);
        return read.stream()
                .map(partner -> {
                    Progress reached = progresses.getOrDefault(
                            partner.id(), new Progress(false, false, false, "Nothing written", partner.createdAt()));
                    return new PartnerLine(
                            partner.entry(),
                            PartnerState.of(partner.standing(), reached),
                            reached,
                            Optional.ofNullable(confirmed.get(partner.id())),
                            open.getOrDefault(partner.id(), List.of()));
                })
                .toList();
    }
}
