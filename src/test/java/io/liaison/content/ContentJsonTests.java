package io.liaison.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DatabindException;

class ContentJsonTests {

    private static final Picture PICTURE = new Picture("a".repeat(64), 640, 480, "A room");

    @Test
    void readsWhatItWrote() {
        ProfileContent everything = new ProfileContent(
                "Name “quoted” \\ and \n lines",
                "NAM",
                List.of("Former Name", "Nom, en français"),
                "Summary",
                "**Overview**",
                PICTURE,
                "https://www.example.org/",
                "university",
                List.of("robotics"),
                List.of("japan"),
                "2020-04",
                "Vision",
                List.of("One", "Two"),
                List.of(new CoreValue("Care", "for others")),
                List.of(new Section("s1", "Facilities", "Text", PICTURE, "https://example.org/rooms")),
                List.of(new NewsItem("n1", "Opening", LocalDate.of(2026, 3, 1), "Text", "")),
                List.of(new Contact("c1", "Desk", "Partnerships", "desk@example.org", "+65 0000 0000")),
                List.of(ContentFixtures.offer("o1", "Rental", "日本語 ✓")));

        assertThat(ContentJson.read(ContentJson.write(everything))).isEqualTo(everything);
    }

    static List<CallToAction> callsToAction() {
        return List.of(
                new CallToAction.OurForm(),
                new CallToAction.HostedForm("general-enquiry"),
                new CallToAction.ExternalSite("https://example.org/apply"),
                new CallToAction.Email("desk@example.org"));
    }

    @ParameterizedTest
    @MethodSource("callsToAction")
    void keepsTheKindOfACallToAction(CallToAction callToAction) {
        Offer offer = new Offer("o1", "T", "", "", "", "", "", List.of(), List.of(), callToAction);
        ProfileContent content = ContentFixtures.offers(ContentFixtures.BASE, offer);

        assertThat(ContentJson.read(ContentJson.write(content))
                        .offers()
                        .getFirst()
                        .callToAction())
                .isEqualTo(callToAction);
    }

    @Test
    void takesWhatIsLeftOutAsEmpty() {
        assertThat(ContentJson.read("{\"schema\":1,\"name\":\"Quay\"}")).isEqualTo(ProfileContent.named("Quay"));
    }

    @Test
    void refusesALaterVersionInsteadOfDroppingWhatItDoesNotKnow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContentJson.read("{\"schema\":3,\"name\":\"Quay\"}"))
                .withMessageContaining("later version");
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> ContentJson.read("{\"schema\":1,\"nickname\":\"Quay\"}"));
    }

    @Test
    void keepsNoNulWhichPostgresqlCannotStore() {
        assertThat(ProfileContent.named("Qu\u0000ay").name()).isEqualTo("Quay");
    }
}
