package io.liaison.figures;

import java.util.List;

/** What one partner may know: how much its own page and offers were read. */
public record PartnerFigures(Period period, List<DayFigures> days, List<OfferLine> offers) {}
