package io.liaison.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkLikeTextTests {

    /** What common mail programs make links of: a scheme, or a dot with letters of a top-level domain after it. */
    private static final Pattern BECOMES_A_LINK =
            Pattern.compile("(?i)\\S:[/\\\\]{2}|mailto:\\S|\\S[.．｡]\\p{L}{2}|\\d\\.\\d+\\.\\d+\\.\\d");

    @ParameterizedTest
    @Tag("BR-242")
    @DisplayName("Point 9.18: nothing that somebody typed becomes a link")
    @ValueSource(
            strings = {
                "https://evil.example/sign-in",
                "HTTP:\\\\evil.example",
                "www.evil.example",
                "evil.example",
                "EVIL.COM",
                "Evil.Com/path?x=y.z",
                "a.b.c.evil.example.",
                "пример.рф",
                "evil．example",
                "xn--bcher-kva.example",
                "evil.xn--p1ai",
                "bob@evil.example",
                "mailto:bob@evil.example",
                "http://192.168.0.1/a",
                "192.168.0.1:8080/a",
                "(evil.example)",
                "<https://evil.example>",
                "ftp://evil.example",
                "...evil.example"
            })
    void putsABlankWhereAMailProgramWouldSeeAnAddress(String typed) {
        String written = LinkLikeText.unlinked("Before " + typed + " after");

        assertThat(written).doesNotContainPattern(BECOMES_A_LINK);
        assertThat(written.replaceAll("\\s", "")).isEqualTo("Before" + typed.replaceAll("\\s", "") + "after");
        assertThat(LinkLikeText.unlinked(written)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "St. Orwen's Hospital, e.g. its 3.5 m² of rooms: 10:30, p.m., 1.2.3",
                "Ratio 3:1. See below! And so on …",
                "Agência Atlântica; Dr. J. R. Lim"
            })
    void leavesProseAsItIs(String prose) {
        assertThat(LinkLikeText.unlinked(prose)).isEqualTo(prose);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bob evil.example",
                "https://x",
                "www.evil",
                "bob@evil",
                "GO TO EVIL.COM",
                "пример.рф",
                "go to xx.xn--p1ai"
            })
    void seesAnAddressInAName(String name) {
        assertThat(LinkLikeText.isIn(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "J.Smith",
                "Mary St. John",
                "J.R.R.Tolkien",
                "Noor Castellan",
                "Dr.Lim",
                "Søn & Co.",
                "W. E. B. Du Bois"
            })
    void seesNoneInNamesThatPeopleHave(String name) {
        assertThat(LinkLikeText.isIn(name)).isFalse();
    }

    @Test
    void keepsOnlyTheAddressesThatStandByThemselves() {
        List<String> links = List.of("https://portal.example/a", "noor@castellan.example");

        assertThat(LinkLikeText.unlinkedBut(
                        links,
                        "Open https://portal.example/a. Or (noor@castellan.example), not https://portal.example/ab,"
                                + " not xhttps://portal.example/a, not noor@castellan.example.evil"))
                .isEqualTo(
                        "Open https://portal.example/a. Or (noor@castellan.example), not https: //portal. example/ab,"
                                + " not xhttps: //portal. example/a, not noor@castellan. example. evil");
    }
}
