package io.liaison.figures;

import io.liaison.base.PartnerId;

/** How often the call to action of one offer was followed. */
public record OfferLine(PartnerId partner, String partnerName, String title, long callsToAction) {}
