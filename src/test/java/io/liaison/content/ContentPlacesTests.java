package io.liaison.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContentPlacesTests {

    private final ProfileContent content = content("Name", offer("a", "First"), offer("b", "Second"));

    @Test
    void namesTheFieldsThatDiffer() {
        ProfileContent other = content("Other", offer("a", "First"), offer("b", "Other"));

        assertThat(ContentPlaces.changed(content, other)).containsExactly("name", "offers/b/title");
    }

    @Test
    void namesTheListWhenItsPartsCameWentOrMoved() {
        ProfileContent moved = content("Name", offer("b", "Second"), offer("a", "First"));

        assertThat(ContentPlaces.changed(content, moved)).containsExactly("offers");
        assertThat(ContentPlaces.changed(content, content("Name"))).containsExactly("offers");
    }

    @Test
    void putsATextIntoItsPlaceAndNowhereElse() {
        ProfileContent changed = ContentPlaces.withText(content, "offers/b/title", "Put in");

        assertThat(ContentPlaces.changed(content, changed)).containsExactly("offers/b/title");
        assertThat(ContentPlaces.jsonAt(changed, "offers/b/title")).contains("\"Put in\"");
        assertThat(ContentPlaces.withText(content, "mission/1", "Two, put in").mission())
                .containsExactly("One", "Two, put in");
        assertThat(ContentPlaces.withText(content, "offers/b/audiences/start-ups/note", "Put in")
                        .offers()
                        .getLast()
                        .audiences())
                .containsExactly(new Audience("start-ups", "Put in"));
    }

    @Test
    void changesNothingWhereThereIsNoTextAtThePlace() {
        assertThat(List.of("offers", "offers/gone/title", "nonsense", "mission/7", ""))
                .allSatisfy(place -> assertThat(ContentPlaces.withText(content, place, "words"))
                        .isEqualTo(content));
        assertThat(ContentPlaces.with(content, "offers", "\"words\"")).isEqualTo(content);
    }

    @Test
    void seesAListWithoutIdsAsOneField() {
        assertThat(ContentPlaces.fieldOf("mission/2")).isEqualTo("mission");
        assertThat(ContentPlaces.fieldOf("logo/alternativeText")).isEqualTo("logo");
        assertThat(ContentPlaces.fieldOf("offers/a/audiences/start-ups/note")).isEqualTo("offers/a/audiences");
        assertThat(ContentPlaces.fieldOf("offers/a")).isEqualTo("offers");
    }

    private static Offer offer(String id, String title) {
        return new Offer(id, title, "", "", "", "", "", List.of(new Audience("start-ups", "")), List.of(), null);
    }

    private static ProfileContent content(String name, Offer... offers) {
        return new ProfileContent(
                name,
                "",
                "",
                "",
                null,
                "",
                "",
                List.of(),
                List.of(),
                "",
                "",
                List.of("One", "Two"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(offers));
    }
}
