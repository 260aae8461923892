package io.liaison.figures;

import io.liaison.base.PartnerId;

/** How much one partner was read. */
public record PartnerLine(PartnerId partner, String name, long profiles, long callsToAction) {}
