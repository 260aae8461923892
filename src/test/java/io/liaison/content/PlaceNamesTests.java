package io.liaison.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceNamesTests {

    private static final ProfileContent CONTENT = ContentFixtures.BASE;

    @Test
    void callsFieldsAndPartsByTheirNames() {
        Offer offer = CONTENT.offers().getFirst();

        assertThat(PlaceNames.of("", CONTENT)).hasValue("The whole profile");
        assertThat(PlaceNames.of("organisationType", CONTENT)).hasValue("Organisation type");
        assertThat(PlaceNames.of("offers/" + offer.id(), CONTENT)).hasValue("Offer “" + offer.title() + "”");
        assertThat(PlaceNames.of("offers/" + offer.id() + "/keyAdvantage", CONTENT))
                .hasValue("Offer “" + offer.title() + "”, key advantage");
    }

    @Test
    void hasNoNameForWhatIsNotThere() {
        assertThat(PlaceNames.of("offers/of-old/title", CONTENT)).isEmpty();
        assertThat(PlaceNames.of("favouriteColour", CONTENT)).isEmpty();
    }

    @Test
    void namesEveryPlaceItOffers() {
        assertThat(PlaceNames.all(CONTENT))
                .contains("", "overview", "offers/" + CONTENT.offers().getLast().id())
                .allSatisfy(place -> assertThat(PlaceNames.of(place, CONTENT)).isPresent());
    }
}
