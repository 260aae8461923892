package io.liaison.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.World;
import io.liaison.checks.Completeness.Step;
import io.liaison.content.Contact;
import io.liaison.content.CoreValue;
import io.liaison.content.Picture;
import io.liaison.content.ProfileContent;
import io.liaison.content.Section;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CompletenessTests {

    private static final Picture PICTURE = new Picture("a".repeat(64), 10, 10, "A quay at low tide");

    @Test
    void beginsWithTheNameAlone() {
        Completeness completeness = Completeness.of(ProfileContent.named("Quay Institute"));

        assertThat(completeness.percent()).isEqualTo(5);
        assertThat(completeness.next(2))
                .containsExactly(
                        new Step("offers", "Add a way to work with you"), new Step("overview", "Write an overview"));
    }

    @Test
    void countsAnUnfinishedOfferForAsMuchAsItSays() {
        ProfileContent profile = World.content("Quay Institute", "Overview.");

        assertThat(Completeness.of(profile).percent()).isEqualTo(73);
        assertThat(Completeness.of(profile).next(3))
                .extracting(Step::message)
                .containsExactly(
                        "Add your logo",
                        "Add a section about your facilities or services, with a picture",
                        "Add a vision");
    }

    @Test
    @Tag("BR-101")
    void isCompleteOnlyWhenNothingIsMissing() {
        ProfileContent complete = complete(new Section("s1", "Quays", "Two.", PICTURE, ""));
        ProfileContent withoutPicture = complete(new Section("s1", "Quays", "Two.", null, ""));

        assertThat(Completeness.of(complete)).isEqualTo(new Completeness(100, List.of()));
        assertThat(Completeness.of(withoutPicture).percent()).isEqualTo(95);
        assertThat(Completeness.of(withoutPicture).steps())
                .containsExactly(new Step("sections/s1/picture", "Add a picture to “Quays”"));
    }

    private static ProfileContent complete(Section section) {
        ProfileContent base = World.content("Quay Institute", "Overview.");
        return new ProfileContent(
                base.name(),
                base.acronym(),
                base.summary(),
                base.overview(),
                PICTURE,
                base.website(),
                base.organisationType(),
                base.domains(),
                base.regions(),
                base.established(),
                "Vision.",
                List.of("Mission."),
                List.of(new CoreValue("Care", "")),
                List.of(section),
                List.of(),
                List.of(new Contact("c1", "Front desk", "", "", "")),
                base.offers());
    }
}
