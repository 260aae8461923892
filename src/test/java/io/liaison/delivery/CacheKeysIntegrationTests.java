package io.liaison.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.server.Wire;
import io.liaison.server.Wire.Reply;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RealDatabase
@Tag("BR-341")
class CacheKeysIntegrationTests {

    private static final int EACH = 45;

    /** SLUG is a partner's, NUMBER another one each time. */
    private static final List<String> JUNK = List.of(
            "/partners/SLUG?for=junk-NUMBER",
            "/partners/SLUG?junk-NUMBER=1",
            "/partners/SLUG/leaving/junk-NUMBER",
            "/partners/nobody-NUMBER",
            "/nowhere-NUMBER",
            "/?kind=junk-NUMBER",
            "/?page=1NUMBER",
            "/?sort=junkNUMBER",
            "/?junkNUMBER=1",
            "/for-partners?junk=NUMBER",
            "/match?who=junk-NUMBER",
            "/compare?offer=nobody-NUMBER/way",
            "/compare?offer=SLUG/way-NUMBER",
            "/api?junk=NUMBER",
            "/v3/api-docs?junk=NUMBER",
            "/api/v1/partners?kind=junk-NUMBER",
            "/api/v1/partners/SLUG?junk=NUMBER",
            "/feed.atom?kind=junk-NUMBER",
            "/feed.atom?page=1NUMBER",
            "/embed/SLUG?theme=junk-NUMBER",
            "/og/SLUG.png?v=NUMBER",
            "/sitemap.xml?junk=NUMBER",
            "/sitemap-1NUMBER.xml",
            "/robots.txt?junk=NUMBER",
            "/css/public.css?v=NUMBER");

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    KeptAnswers kept;

    private String slug;

    @BeforeEach
    void publish() {
        slug = world.published("Keyhole Institute", World.content("Keyhole Institute", "Rooms."))
                .slug()
                .value();
    }

    @Test
    @DisplayName("Point 10.9: a thousand made-up addresses are not kept")
    void keepsNothingUnderMadeUpNames() throws IOException {
        try (Wire wire = new Wire(port)) {
            for (String junk : JUNK) {
                ask(wire, junk, 100);
            }
            long before = kept.count();
            for (int number = 101; number <= 100 + EACH; number++) {
                for (String junk : JUNK) {
                    Reply reply = ask(wire, junk, number);
                    assertThat(reply.statusLine()).as(junk).containsPattern(" (200|302|400|404) ");
                }
            }

            assertThat(JUNK.size() * EACH).isGreaterThan(1000);
            assertThat(kept.count()).isLessThanOrEqualTo(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/partners/SLUG?for=junk, /partners/SLUG",
        "/partners/SLUG?for=%3Cscript%3E, /partners/SLUG",
        "/partners/SLUG?for=investors, /partners/SLUG",
        "/?kind=junk, /",
        "/?kind=facility-rental&region=junk&sort=newest, /?kind=facility-rental&sort=newest",
        "/?q=nothing+of+the+kind+xyzzy&page=7, /?q=nothing+of+the+kind+xyzzy",
        "/feed.atom?kind=junk&q=rooms, /feed.atom?q=rooms",
        "/feed.atom?q=nothing+of+the+kind+xyzzy&page=7, /feed.atom?q=nothing+of+the+kind+xyzzy"
    })
    @DisplayName("Point 10.9: what names something that there is not leads to the address without it")
    void leadsToThePlainAddress(String address, String plain) throws IOException {
        try (Wire wire = new Wire(port)) {
            Reply reply = ask(wire, address, 0);

            assertThat(reply.statusLine()).contains(" 302 ");
            assertThat(reply.fields()).containsEntry("Location", plain.replace("SLUG", slug));
        }
    }

    @Test
    @DisplayName("Point 10.9: a page beyond the last leads to the last")
    void leadsToTheLastPage() throws IOException {
        try (Wire wire = new Wire(port)) {
            String last = ask(wire, "/?page=4999", 0).fields().get("Location");

            assertThat(last).matches("/(\\?page=[0-9]+)?");
            assertThat(ask(wire, last, 0).statusLine()).contains(" 200 ");
        }
    }

    @Test
    @DisplayName("Point 10.9: other order, repetition and unknown parameters share the one address")
    void sharesTheOneAddress() throws IOException {
        String plain = "/?audience=investors&kind=facility-rental";
        try (Wire wire = new Wire(port)) {
            byte[] body = ask(wire, plain, 0).body();
            long before = kept.count();
            for (String other : List.of(
                    "/?kind=facility-rental&audience=investors",
                    "/?kind=facility-rental&kind=facility-rental&audience=investors&audience=investors",
                    "/?q=&kind=facility-rental&audience=investors&page=1&sort=name",
                    "/?audience=investors&utm_source=elsewhere&kind=facility-rental")) {
                assertThat(ask(wire, other, 0).body()).as(other).isEqualTo(body);
            }
            assertThat(kept.ready(plain)).isNotNull();
            assertThat(kept.count()).isEqualTo(before);
        }
    }

    @Test
    @DisplayName("Point 10.9: an audience that a profile has offers for has its page")
    void keepsTheAudiencesOfAProfile() throws IOException {
        String address = Sitemap.partner(new Slug(slug)) + "?for=start-ups-and-biotechnology-companies";
        try (Wire wire = new Wire(port)) {
            assertThat(ask(wire, address, 0).statusLine()).contains(" 200 ");
            assertThat(kept.ready(address)).isNotNull();
        }
    }

    private Reply ask(Wire wire, String junk, int number) throws IOException {
        String address = junk.replace("SLUG", slug).replace("NUMBER", String.valueOf(number));
        return wire.ask("GET " + address + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }
}
