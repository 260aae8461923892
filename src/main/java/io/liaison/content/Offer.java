package io.liaison.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to work with the partner. Description and what each side provides are Markdown.
 *
 * @param id stays the same as long as the offer lives, through every revision; part of the address of an introduction
 * @param kind code of an {@link Vocabulary#OFFER_KIND} term, or empty
 * @param regions where it is offered: codes of {@link Vocabulary#REGION} terms
 * @param callToAction how to ask for an introduction, or null while that is undecided
 */
public record Offer(
        String id,

        @Size(max = 120, message = "Keep an offer's title to 120 characters.")
        String title,

        @Size(max = 64, message = "Choose the kind of offer from the list.")
        String kind,

        @Size(max = 10_000, message = "Keep an offer's description to 10,000 characters.")
        String description,

        @Size(max = 5_000, message = "Keep what the partner provides to 5,000 characters.")
        String partnerProvides,

        @Size(max = 5_000, message = "Keep what the client provides to 5,000 characters.")
        String clientProvides,

        @Size(max = 2_000, message = "Keep the key advantage to 2,000 characters.")
        String keyAdvantage,

        @Size(max = 20, message = "Give at most 20 audiences for an offer.")
        List<@Valid Audience> audiences,

        @Size(max = 40, message = "Choose at most 40 regions for an offer.")
        List<String> regions,

        @Valid @Nullable CallToAction callToAction) {

    public Offer {
        id = Texts.orEmpty(id).isEmpty() ? Texts.newId() : id;
        title = Texts.orEmpty(title);
        kind = Texts.orEmpty(kind);
        description = Texts.orEmpty(description);
        partnerProvides = Texts.orEmpty(partnerProvides);
        clientProvides = Texts.orEmpty(clientProvides);
        keyAdvantage = Texts.orEmpty(keyAdvantage);
        audiences = Texts.orEmpty(audiences);
        regions = Texts.orEmpty(regions);
    }
}
