package io.liaison.profile.ui;

import io.liaison.World;
import io.liaison.content.CallToAction;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import java.util.List;

/** A profile whose order of offers can be seen. */
final class TwoOffers {

    private TwoOffers() {}

    static ProfileContent content(String name) {
        return with(World.content(name, "Two offers."), List.of(offer("first", "First"), offer("second", "Second")));
    }

    static ProfileContent with(ProfileContent one, List<Offer> offers) {
        return new ProfileContent(
                one.name(),
                one.acronym(),
                one.summary(),
                one.overview(),
                one.logo(),
                one.website(),
                one.organisationType(),
                one.domains(),
                one.regions(),
                one.established(),
                one.vision(),
                one.mission(),
                one.values(),
                one.sections(),
                one.news(),
                one.contacts(),
                offers);
    }

    private static Offer offer(String id, String title) {
        return new Offer(
                id, title, "training", "What it is.", "", "", "", List.of(), List.of(), new CallToAction.OurForm());
    }
}
