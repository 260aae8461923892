package io.liaison.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.base.Obstacle;
import jakarta.validation.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class WithinLimitsTests {

    private static final ProfileContent BEFORE = full();
    private final ContentLimits limits =
            new ContentLimits(Validation.buildDefaultValidatorFactory().getValidator());

    @ParameterizedTest
    @MethodSource("textPlaces")
    @Tag("BR-210")
    @DisplayName(
            "Point 9.2: a text of any field that is too long holds up no other field, and no character of it is lost")
    void partsATooLongTextOfEveryField(String place) {
        ProfileContent written = ContentPlaces.withText(
                ContentPlaces.withText(BEFORE, "vision", "A new vision."), place, "x".repeat(25_000));

        WithinLimits parted = limits.part(written, BEFORE);

        assertThat(limits.exceededIn(written)).hasSize(1);
        assertThat(limits.exceededIn(parted.content())).isEmpty();
        assertThat(parted.written()).isEqualTo(written);
        assertThat(ContentPlaces.textAt(parted.content(), place)).isEqualTo(ContentPlaces.textAt(BEFORE, place));
        if (!place.equals("vision")) {
            assertThat(parted.content().vision()).isEqualTo("A new vision.");
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    @Tag("BR-210")
    @DisplayName("Point 9.2: a list with too many entries holds up no other field, and no entry is lost")
    void partsAListWithTooManyEntries(String place) {
        String one = ContentPlaces.jsonAt(BEFORE, place).orElseThrow();
        String entry = one.substring(1, one.length() - 1).replaceAll("\"id\":\"[^\"]*\",?", "");
        String many = String.join(",", Collections.nCopies(70, entry));
        ProfileContent written = ContentPlaces.with(
                ContentPlaces.withText(BEFORE, "vision", "A new vision."),
                place,
                one.substring(0, one.length() - 1) + "," + many + "]");

        WithinLimits parted = limits.part(written, BEFORE);

        assertThat(limits.exceededIn(written)).extracting(Obstacle::place).containsExactly(place);
        assertThat(limits.exceededIn(parted.content())).isEmpty();
        assertThat(ContentPlaces.jsonAt(parted.content(), place)).contains(one);
        assertThat(parted.written()).isEqualTo(written);
        assertThat(parted.content().vision()).isEqualTo("A new vision.");
    }

    @Test
    @Tag("BR-210")
    void keepsTheWordsOfAnImpossibleDateBesideTheDraft() {
        ProfileContent written = ContentPlaces.withText(BEFORE, "established", "twenty years ago");

        WithinLimits parted = limits.part(written, BEFORE);

        assertThat(parted.content().established()).isEqualTo("2020-04");
        assertThat(parted.written().established()).isEqualTo("twenty years ago");
    }

    @Test
    @Tag("BR-210")
    void leavesOutWhatHasNoPlaceAnyMore() {
        ProfileContent written = ContentPlaces.withText(BEFORE, "offers/offer/title", "x".repeat(121));
        WithinLimits parted = limits.part(written, BEFORE);

        WithinLimits withoutOffer = new WithinLimits(ContentPlaces.with(BEFORE, "offers", "[]"), parted.invalid());

        assertThat(withoutOffer.written().offers()).isEmpty();
    }

    static Stream<String> textPlaces() {
        List<String> places = new ArrayList<>();
        collect("", ContentJson.tree(BEFORE), places);
        return places.stream();
    }

    static Stream<String> lists() {
        return Stream.of(
                "aliases",
                "domains",
                "regions",
                "mission",
                "values",
                "sections",
                "news",
                "contacts",
                "offers",
                "offers/offer/audiences",
                "offers/offer/regions");
    }

    /** Every text a person types; ids, dates and the picture's own address are not typed, nor the terms that are chosen from lists without a limit. */
    private static void collect(String place, JsonNode node, List<String> places) {
        if (node.isString() && !place.matches(".*(/id|/by|/date|/sha256|/term|domains/0|regions/0)")) {
            places.add(place);
        } else if (node.isObject()) {
            node.propertyNames()
                    .forEach(name -> collect(place.isEmpty() ? name : place + "/" + name, node.get(name), places));
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                JsonNode part = node.get(index);
                String name = part.path("id").asString(part.path("term").asString(String.valueOf(index)));
                collect(place + "/" + name, part, places);
            }
        }
    }

    private static ProfileContent full() {
        Picture picture = new Picture("0".repeat(64), 10, 10, "A picture");
        return new ProfileContent(
                        "Name",
                        "N",
                        "Summary",
                        "Overview",
                        picture,
                        "https://n.example/",
                        "institute",
                        List.of("domain"),
                        List.of("region"),
                        "2020-04",
                        "Vision",
                        List.of("Point"),
                        List.of(new CoreValue("Care", "We care.")),
                        List.of(new Section("section", "Title", "Text", picture, "https://n.example/s")),
                        List.of(new NewsItem("news", "Title", LocalDate.of(2026, 1, 2), "Text", "https://n.example/n")),
                        List.of(new Contact("contact", "Name", "Role", "a@n.example", "+65 1")),
                        List.of(
                                new Offer(
                                        "offer",
                                        "Title",
                                        "kind",
                                        "Description",
                                        "Ours",
                                        "Theirs",
                                        "Advantage",
                                        List.of(new Audience("investors", "Note")),
                                        List.of("region"),
                                        new CallToAction.Email("a@n.example")),
                                new Offer(
                                        "site",
                                        "Title",
                                        "kind",
                                        "",
                                        "",
                                        "",
                                        "",
                                        List.of(),
                                        List.of(),
                                        new CallToAction.ExternalSite("https://n.example/")),
                                new Offer(
                                        "form",
                                        "Title",
                                        "kind",
                                        "",
                                        "",
                                        "",
                                        "",
                                        List.of(),
                                        List.of(),
                                        new CallToAction.HostedForm("form"))))
                .knownAs(List.of("Other"));
    }
}
