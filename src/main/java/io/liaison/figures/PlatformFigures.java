package io.liaison.figures;

import java.util.List;

/** Everything there is to tell of a period; of each list the fifty with the most. */
public record PlatformFigures(
        Period period,
        List<DayFigures> days,
        List<PartnerLine> partners,
        List<OfferLine> offers,
        List<AskedLine> asked,
        List<AskedLine> gaps) {}
