package io.liaison.introductions;

import io.liaison.base.PartnerId;
import io.liaison.base.Slug;
import io.liaison.content.Audience;
import io.liaison.content.CallToAction;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import java.util.List;

/** Requests and the offers they are about. */
public final class IntroductionFixtures {

    public static final String START_UPS = "start-ups-and-biotechnology-companies";

    private IntroductionFixtures() {}

    public static IntroductionRequest request(String email) {
        return new IntroductionRequest(
                "Noor Castellan", "Castellan Cells", START_UPS, email, "We need a room for three batches.", true);
    }

    static OpenOffer offer() {
        return new OpenOffer(
                PartnerId.random(),
                new Slug("tidal"),
                "Tidal Institute",
                "TI",
                null,
                null,
                rental(new CallToAction.OurForm()));
    }

    static Offer rental(CallToAction callToAction) {
        return new Offer(
                "rental",
                "Clean room rental",
                "",
                "",
                "",
                "",
                "",
                List.of(new Audience(START_UPS, "")),
                List.of(),
                callToAction);
    }

    static ProfileContent profile(Offer offer) {
        ProfileContent named = ProfileContent.named("Tidal Institute");
        return new ProfileContent(
                named.name(),
                "TI",
                "",
                "",
                null,
                "",
                "",
                List.of(),
                List.of(),
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(offer));
    }
}
