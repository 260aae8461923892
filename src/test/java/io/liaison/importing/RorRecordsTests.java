package io.liaison.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.liaison.content.ProfileContent;
import io.liaison.links.LoopbackFetch;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server that answers as the registry does in the second version of its format. */
class RorRecordsTests {

    private static final String RECORD = """
            {"id": "https://ror.org/0abcdef12", "status": "%s", "established": 1961, "types": ["funder", "facility"],
             "names": [
               {"value": "SI", "types": ["acronym"], "lang": null},
               {"value": "Institut de l’Écluse", "types": ["label"], "lang": "fr"},
               {"value": "Sluice Institute", "types": ["label", "ror_display"], "lang": "en"},
               {"value": "Pump House, Ltd.", "types": ["alias"], "lang": "en"}],
             "links": [{"type": "wikipedia", "value": "https://en.wikipedia.org/wiki/Sluice"},
                       {"type": "website", "value": "http://www.sluice.example/"}],
             "locations": [{"geonames_id": 1, "geonames_details": {"country_code": "SG", "country_name": "Singapore",
                            "continent_code": "AS", "continent_name": "Asia", "name": "Singapore", "lat": 1.3, "lng": 103.8}},
                           {"geonames_id": 2, "geonames_details": {"country_code": "FR", "country_name": "France",
                            "continent_code": "EU", "continent_name": "Europe", "name": "Lyon"}}],
             "external_ids": [], "domains": [], "relationships": [], "admin": {}}
            """;

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/v2/organizations/0abcdef12", 200, RECORD.formatted("active"));
        answer("/v2/organizations/0wthdrn99", 200, RECORD.formatted("withdrawn"));
        answer("/v2/organizations/0brkenx00", 200, "{");
        answer("/v2/organizations/0errrss00", 500, "");
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://ror.org/0abcdef12", "ror.org/0abcdef12/", " 0ABCDEF12 "})
    @DisplayName("Point 9.24: a partner is read from its ROR id")
    void readsAnOrganisation(String id) {
        ProfileContent content = records().find(id, ImportingFixtures.terms());

        assertThat(content.name()).isEqualTo("Sluice Institute");
        assertThat(content.acronym()).isEqualTo("SI");
        assertThat(content.aliases()).containsExactly("Pump House, Ltd.", "Institut de l’Écluse");
        assertThat(content.website()).isEqualTo("https://www.sluice.example/");
        assertThat(content.established()).isEqualTo("1961");
        assertThat(content.organisationType()).isEqualTo("research-institute");
        assertThat(content.regions()).containsExactly("singapore", "europe");
    }

    @Test
    @DisplayName("Point 9.24: an id that leads to nothing says why")
    void saysWhyAnIdLeadsToNothing() {
        assertThatThrownBy(() -> find("hello")).hasMessageContaining("no ROR id");
        assertThatThrownBy(() -> find("0nqbqdy00")).hasMessageContaining("knows no organisation");
        assertThatThrownBy(() -> find("0wthdrn99")).hasMessageContaining("no longer active");
        assertThatThrownBy(() -> find("0brkenx00")).hasMessageContaining("could not be read");
        assertThatThrownBy(() -> find("0errrss00")).hasMessageContaining("error (500)");
        server.stop(0);
        assertThatThrownBy(() -> find("0abcdef12")).hasMessageContaining("could not be reached");
    }

    private void find(String id) {
        records().find(id, ImportingFixtures.terms());
    }

    private RorRecords records() {
        return new RorRecords(
                LoopbackFetch.fetch(), "http://localhost:" + server.getAddress().getPort() + "/v2/organizations");
    }

    private void answer(String path, int status, String body) {
        server.createContext(path, exchange -> {
            byte[] bytes = body.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
