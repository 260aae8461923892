package io.liaison.importing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.importing.Place;
import org.junit.jupiter.api.Test;

class PlacesTests {

    @Test
    void countsAsPeopleDo() {
        assertThat(Places.words(new Place(12, "offers/1/callToAction"))).isEqualTo("line 12, offer 2, call to action");
        assertThat(Places.words(new Place(3, "news/0"))).isEqualTo("line 3, news 1");
    }

    @Test
    void namesAPlaceOutsideTheContentByItsLineAlone() {
        assertThat(Places.words(new Place(7, ""))).isEqualTo("line 7");
        assertThat(Places.words(new Place(0, ""))).isEqualTo("the whole page");
    }
}
