package io.liaison.introductions;

import io.liaison.base.PartnerId;

/**
 * An introduction as its requester and the partner see it.
 *
 * @param partnerName how the partner was called when it was asked
 * @param offerTitle what the offer was called then
 * @param asked what the visitor wrote; without a word once the request is taken back
 * @param answer what the partner added to the outcome, or empty
 */
public record IntroductionDetails(
        IntroductionId id,
        PartnerId partner,
        String partnerName,
        String offerId,
        String offerTitle,
        IntroductionRequest asked,
        IntroductionState state,
        Timeline timeline,
        String answer) {}
