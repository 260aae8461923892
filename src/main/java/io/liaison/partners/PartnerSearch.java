package io.liaison.partners;

import io.liaison.base.PartnerId;
import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Finds partners by words of their name, address or acronym, whatever the case and the accents. */
@Component
class PartnerSearch {

    private final Partners partners;
    private final PartnerProgress progress;

    PartnerSearch(Partners partners, PartnerProgress progress) {
        this.partners = partners;
        this.progress = progress;
    }

    /**
     * By name.
     *
     * @param words empty for all
     * @param after the partner they follow, or null for the first ones
     */
    List<Partner> find(String words, @Nullable PartnerEntry after, Limit limit) {
        String plain = Normalizer.normalize(words.strip(), Normalizer.Form.NFC);
        String literal = plain.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        List<UUID> byAcronym = plain.isEmpty()
                ? List.of()
                : progress.withAcronym(literal).stream().map(PartnerId::value).toList();
        return after == null
                ? partners.search(literal, byAcronym, limit)
                : partners.searchAfter(
                        literal, byAcronym, after.name(), after.id().value(), limit);
    }
}
