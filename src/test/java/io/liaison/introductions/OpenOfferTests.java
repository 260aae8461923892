package io.liaison.introductions;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.base.PartnerId;
import io.liaison.base.Slug;
import io.liaison.content.CallToAction;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpenOfferTests {

    @Test
    void isAnOfferWithOurForm() {
        assertThat(find(new CallToAction.OurForm(), "rental")).isPresent();
    }

    @Test
    void isNoOfferThatAsksInAnotherWay() {
        assertThat(find(new CallToAction.HostedForm("form"), "rental")).isEmpty();
        assertThat(find(new CallToAction.ExternalSite("https://www.example.org/"), "rental"))
                .isEmpty();
        assertThat(find(new CallToAction.Email("a@example.org"), "rental")).isEmpty();
        assertThat(find(null, "rental")).isEmpty();
    }

    @Test
    void isNotFoundUnderAnotherId() {
        assertThat(find(new CallToAction.OurForm(), "rent")).isEmpty();
    }

    private static Optional<OpenOffer> find(CallToAction callToAction, String id) {
        return OpenOffer.in(
                PartnerId.random(),
                new Slug("tidal"),
                IntroductionFixtures.profile(IntroductionFixtures.rental(callToAction)),
                id);
    }
}
