package io.liaison.partners;

/** How many partners there are, and invitations nobody has accepted yet. */
public record PartnerTotals(long listed, long withdrawn, long openInvitations) {}
