package io.liaison.directory;

import io.liaison.content.Audience;
import io.liaison.content.CallToAction;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import java.util.List;

/** Profiles to be found. */
final class DirectoryFixtures {

    private DirectoryFixtures() {}

    static ProfileContent profile(
            String name, String summary, String overview, String type, String domain, String region, Offer... offers) {
        return new ProfileContent(
                name,
                "",
                summary,
                overview,
                null,
                "",
                type,
                List.of(domain),
                List.of(region),
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(offers));
    }

    static Offer offer(String title, String kind, String audience) {
        return new Offer(
                "",
                title,
                kind,
                "What it is.",
                "",
                "",
                "",
                List.of(new Audience(audience, "")),
                List.of(),
                new CallToAction.OurForm());
    }
}
