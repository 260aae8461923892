package io.liaison.content;

import io.liaison.World;
import java.util.List;

/** Contents that differ in one thing. */
final class ContentFixtures {

    static final ProfileContent BASE = World.content("Quay Institute", "Overview.");

    private ContentFixtures() {}

    static ProfileContent overview(ProfileContent content, String overview) {
        return new ProfileContent(
                content.name(),
                content.acronym(),
                content.summary(),
                overview,
                content.logo(),
                content.website(),
                content.organisationType(),
                content.domains(),
                content.regions(),
                content.established(),
                content.vision(),
                content.mission(),
                content.values(),
                content.sections(),
                content.news(),
                content.contacts(),
                content.offers());
    }

    static ProfileContent offers(ProfileContent content, Offer... offers) {
        return new ProfileContent(
                content.name(),
                content.acronym(),
                content.summary(),
                content.overview(),
                content.logo(),
                content.website(),
                content.organisationType(),
                content.domains(),
                content.regions(),
                content.established(),
                content.vision(),
                content.mission(),
                content.values(),
                content.sections(),
                content.news(),
                content.contacts(),
                List.of(offers));
    }

    static ProfileContent mission(ProfileContent content, String... points) {
        return new ProfileContent(
                content.name(),
                content.acronym(),
                content.summary(),
                content.overview(),
                content.logo(),
                content.website(),
                content.organisationType(),
                content.domains(),
                content.regions(),
                content.established(),
                content.vision(),
                List.of(points),
                content.values(),
                content.sections(),
                content.news(),
                content.contacts(),
                content.offers());
    }

    static Offer offer(String id, String title, String description) {
        return new Offer(
                id,
                title,
                "facility-rental",
                description,
                "",
                "",
                "",
                List.of(new Audience("investors", "")),
                List.of(),
                new CallToAction.OurForm());
    }
}
