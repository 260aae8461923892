package io.liaison.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.directory.DirectoryQuery;
import io.liaison.listings.ListedProfiles.Place;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

    private static final DirectoryQuery QUERY = DirectoryQuery.read("q=clean+room");
    private static final Cursor CURSOR = Cursor.after(
            QUERY, 40, new Place("Île\nde Ré", Instant.parse("2026-11-20T10:11:12.123456Z"), UUID.randomUUID()));

    @Test
    void survivesItsWayThroughAnAddress() {
        assertThat(CURSOR.toString()).matches("[A-Za-z0-9_-]+");
        assertThat(Cursor.read(CURSOR.toString())).contains(CURSOR);
    }

    @Test
    void belongsToOneQuestionOnly() {
        assertThat(CURSOR.isFor(QUERY)).isTrue();
        assertThat(CURSOR.isFor(DirectoryQuery.read("q=clean+rooms"))).isFalse();
        assertThat(CURSOR.isFor(DirectoryQuery.read("q=clean+room&sort=newest")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "????",
                "a\n1\n2\n3\n4",
                "a\n-1\n0\n00000000-0000-0000-0000-000000000000\nx",
                "a\n99999999\n0\n00000000-0000-0000-0000-000000000000\nx",
                "a\n1\n9223372036854775807\n00000000-0000-0000-0000-000000000000\nx",
                "a\n1\n0\n00000000-0000-0000-0000-000000000000\n\0"
            })
    void isNotReadFromWhatWeNeverGaveOut(String forged) {
        String encoded =
                Base64.getUrlEncoder().withoutPadding().encodeToString(forged.getBytes(StandardCharsets.UTF_8));

        assertThat(Cursor.read(forged)).isEmpty();
        assertThat(Cursor.read(encoded)).isEmpty();
    }
}
