package io.liaison.introductions;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.base.Obstacle;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RequestObstaclesTests {

    @Test
    void findsNothingWrongWithACompleteRequest() {
        assertThat(RequestObstacles.of(
                        IntroductionFixtures.request("noor@castellan.example"), IntroductionFixtures.offer()))
                .isEmpty();
    }

    @Test
    @Tag("BR-42")
    void namesEverythingThatIsMissingAtOnceInTheOrderOfTheForm() {
        List<Obstacle> obstacles = RequestObstacles.of(IntroductionRequest.EMPTY, IntroductionFixtures.offer());

        assertThat(obstacles)
                .extracting(Obstacle::place)
                .containsExactly("name", "email", "audience", "message", "consent");
    }

    @Test
    void doesNotInsistOnAnOrganisation() {
        assertThat(RequestObstacles.of(
                        new IntroductionRequest(
                                "Noor",
                                "",
                                IntroductionRequest.SOMETHING_ELSE,
                                "noor@castellan.example",
                                "Hello",
                                true),
                        IntroductionFixtures.offer()))
                .isEmpty();
    }

    @Test
    void refusesAnAudienceTheOfferIsNotFor() {
        assertThat(places(request("Noor", "investors", "Hello"))).containsExactly("audience");
    }

    @Test
    void refusesTextsOverTheirLimits() {
        assertThat(places(request("n".repeat(121), IntroductionFixtures.START_UPS, "m".repeat(5_001))))
                .containsExactly("name", "message");
        assertThat(places(request("n".repeat(120), IntroductionFixtures.START_UPS, "m".repeat(5_000))))
                .isEmpty();
    }

    @Test
    void countsALineBreakAsOneCharacterAsTheBrowserDoes() {
        String lines = "1\r\n".repeat(2_500);

        assertThat(places(request("Noor", IntroductionFixtures.START_UPS, lines)))
                .isEmpty();
    }

    @Test
    void keepsLineBreaksOutOfSingleLines() {
        IntroductionRequest forged = request("Noor\r\nBcc: all@example.org", IntroductionFixtures.START_UPS, "Hello");

        assertThat(forged.name()).isEqualTo("Noor Bcc: all@example.org");
    }

    private static List<String> places(IntroductionRequest request) {
        return RequestObstacles.of(request, IntroductionFixtures.offer()).stream()
                .map(Obstacle::place)
                .toList();
    }

    private static IntroductionRequest request(String name, String audience, String message) {
        return new IntroductionRequest(name, "", audience, "noor@castellan.example", message, true);
    }
}
