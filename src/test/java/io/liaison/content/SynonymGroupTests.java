package io.liaison.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.base.Obstacle;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SynonymGroupTests {

    private final SynonymGroup rooms = read("clean room, GMP room");

    @Test
    void readsWordsAndPhrasesBetweenCommas() {
        assertThat(read(" clean  room,, GMP room ;aseptic suite\n").words())
                .containsExactly("clean room", "GMP room", "aseptic suite");
    }

    @Test
    @Tag("BR-200")
    void refusesOneWordAloneAndNothing() {
        assertThat(problems(read("wet lab"))).singleElement().asString().startsWith("Enter at least two");
        assertThat(problems(read(" , "))).singleElement().asString().startsWith("Enter at least two");
    }

    @Test
    @Tag("BR-200")
    void refusesAWordTwiceHereOrInAnotherGroup() {
        assertThat(problems(read("wet lab, Wet Lab"))).containsExactly("“Wet Lab” is in it twice.");
        assertThat(problems(read("gmp ROOM, sterile room")))
                .singleElement()
                .asString()
                .startsWith("“GMP room” is in the group “clean room, GMP room” already");
    }

    @Test
    @Tag("BR-200")
    void refusesTooManyTooLongAndWhatNobodyCanSearch() {
        assertThat(problems(read(String.join(", ", numbers(21)))))
                .containsExactly("Keep a group to 20 words and phrases; it has 21.");
        assertThat(problems(read("lab, " + "x".repeat(61))))
                .singleElement()
                .asString()
                .contains("to 60 characters");
        assertThat(problems(read("lab, ***"))).singleElement().asString().contains("no letter or digit");
        assertThat(problems(read(String.join(", ", numbers(20))))).isEmpty();
    }

    private List<String> problems(SynonymGroup group) {
        return group.obstacles(List.of(rooms)).stream().map(Obstacle::message).toList();
    }

    private static List<String> numbers(int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(number -> "word " + number)
                .toList();
    }

    private static SynonymGroup read(String words) {
        return SynonymGroup.read(UUID.randomUUID(), words);
    }
}
