package io.liaison.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.RealDatabase;
import io.liaison.base.Sitemap;
import io.liaison.server.Wire;
import io.liaison.server.Wire.Reply;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RealDatabase
@Tag("BR-293")
class AllowedHostsIntegrationTests {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/workspace", "/login", "/partners/nobody", "/api/v1/partners", "/nowhere"})
    @DisplayName("Point 10.3: a host that is not ours is refused, and comes back nowhere")
    void refusesOtherHosts(String path) throws IOException {
        try (Wire wire = new Wire(port)) {
            Reply reply = wire.ask("GET " + path + " HTTP/1.1\r\nHost: evil.example\r\n\r\n");

            assertThat(reply.statusLine()).contains(" 421 ");
            assertThat(reply.fields()).doesNotContainKeys("Location", "Set-Cookie");
            assertThat(reply.fields() + reply.text()).doesNotContain("evil.example");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST.", "127.0.0.1", "[::1]", "portal.example", "Portal.Example:8443"})
    @DisplayName("Point 10.3: the hosts of the settings are served")
    void servesOwnHosts(String host) throws IOException {
        try (Wire wire = new Wire(port)) {
            assertThat(wire.ask("GET /css/public.css HTTP/1.1\r\nHost: " + host + "\r\n\r\n")
                            .statusLine())
                    .contains(" 200 ");
        }
    }

    @Test
    @DisplayName("Point 10.3: a plain form with another site's origin is refused also where the host agrees with it")
    void refusesAFormFromElsewhere() throws IOException {
        try (Wire wire = new Wire(port)) {
            String reply = wire.ask("POST " + Sitemap.alertNew()
                            + " HTTP/1.1\r\nHost: evil.example\r\nOrigin: https://evil.example\r\n"
                            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 0\r\n\r\n")
                    .statusLine();

            assertThat(reply).contains(" 421 ");
        }
    }
}
