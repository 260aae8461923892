package io.liaison.shell.flow;

import static io.liaison.FormClient.location;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.FormClient;
import io.liaison.MovableClock;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RealDatabase
@Import(MovableClock.class)
class StrangersAndFlowIntegrationTests {

    private static final String INIT = "/?v-r=init&location=";

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    AccountViews accountViews;

    @Autowired
    MeterRegistry meters;

    @LocalServerPort
    int port;

    private FormClient stranger;

    @BeforeEach
    void comeAsAStranger() {
        stranger = new FormClient(port);
    }

    @Test
    @Tag("BR-332")
    @DisplayName("Point 10.1: every address of Flow asks for an account at its first request")
    void asksForAnAccountEverywhere() {
        double before = sessions();
        for (String route : signedInRoutes()) {
            String path = "/" + route.replaceAll(":\\w+", "actris");
            assertThat(location(stranger.get(path))).as(path).startsWith(Sitemap.login());
            assertThat(stranger.get(INIT + path.substring(1)).statusCode())
                    .as(path)
                    .isEqualTo(401);
            assertThat(stranger.get(path + "?v-r=init&location=").statusCode())
                    .as(path)
                    .isNotEqualTo(200);
        }

        assertThat(sessions()).isEqualTo(before);
        assertThat(stranger.cookies()).isEmpty();
    }

    @ParameterizedTest
    @Tag("BR-332")
    @ValueSource(
            strings = {
                "/?v-r=init",
                "/?v-r=init&location=",
                "/?v-r=init&location=match",
                "/?v-r=init&location=compare",
                "/?v-r=init&location=partners/actris",
                "/?v-r=init&location=account/directory",
                "/?v-r=init&location=login",
                "/?v-r=init&location=partners/a/b",
                "/?v-r=uidl&v-uiId=0",
                "/?v-r=uidl&v-uiId=0&v-r=init&location=",
                "/?v-r=heartbeat&v-uiId=0",
                "/?v-r=push",
                "/?v-r=nothing",
                "/partners/actris?v-r=nothing",
                "/match?v-r=init&location=",
                "/VAADIN/push",
                "/VAADIN/push?v-r=push",
                "/VAADIN/dynamic/resource/0/a/b",
                "/VAADIN/dynamic/resource/0/a/upload",
                "/VAADIN/nothing",
                "/vaadinServlet/",
                "/vaadinServlet/?v-r=init&location=",
                "/alerts",
                "/alerts/x/y",
                "/media",
                "/media/",
                "/introductions",
                "/css/nothing.css",
                "/js/",
                "/webjars/x",
                "/export.xml"
            })
    @DisplayName("Point 10.1: nothing of Flow answers a stranger")
    void answersNothingOfFlow(String address) {
        double before = sessions();

        for (HttpResponse<String> answer : List.of(stranger.get(address), stranger.post(address, Map.of()))) {
            if (address.contains("v-r=uidl")) {
                assertThat(answer.body()).contains("\"sessionExpired\":true");
            } else {
                assertThat(answer.statusCode()).as(address).isIn(401, 403, 404, 405);
            }
            assertThat(answer.body()).doesNotContain("id=\"outlet\"></div>");
        }
        assertThat(sessions()).isEqualTo(before);
        assertThat(stranger.cookies()).doesNotContain("JSESSIONID");
    }

    @Test
    @Tag("BR-332")
    @DisplayName("Point 10.1: no public address makes a session")
    void makesNoSessionForReaders() {
        double before = sessions();
        for (String address : publicAddresses()) {
            HttpResponse<String> answer = stranger.get(address);
            assertThat(answer.statusCode()).as(address).isLessThan(500);
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .as(address)
                    .noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
            stranger.post(address, Map.of());
        }

        assertThat(stranger.cookies()).doesNotContain("JSESSIONID");
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    @Tag("BR-334")
    @DisplayName(
            "Point 10.1: an account has so many views in all its sessions; one more closes the oldest, which says why")
    void boundsTheViewsOfAnAccount() {
        Tenant tenant = world.tenant("Ballast Institute");
        FormClient desk = new FormClient(port);
        FormClient sofa = new FormClient(port);
        for (FormClient browser : List.of(desk, sofa)) {
            browser.signIn(tenant.editor().email().value(), World.PASSWORD);
        }
        JsonNode oldest = begin(desk);
        JsonNode next = begin(desk);
        for (int view = 2; view < 20; view++) {
            begin(sofa);
        }
        clock.pass(Duration.ofSeconds(1));
        say(desk, oldest);
        assertThat(accountViews.open(tenant.editor().id())).isEqualTo(20);

        begin(sofa);

        assertThat(accountViews.open(tenant.editor().id())).isEqualTo(20);
        assertThat(say(desk, next).body()).contains("This page was closed to make room", "Press Esc");
        assertThat(say(desk, oldest).body()).doesNotContain("closed to make room");
    }

    private static JsonNode begin(FormClient browser) {
        HttpResponse<String> answer = browser.get(INIT + "workspace");
        assertThat(answer.statusCode()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body()).path("appConfig");
    }

    /** Any message of the screen. */
    private static HttpResponse<String> say(FormClient browser, JsonNode screen) {
        return browser.postJson("/?v-r=uidl&v-uiId=" + screen.path("v-uiId").asInt(), """
                {"csrfToken":"%s","rpc":[],"syncId":0,"clientId":0}""".formatted(
                        screen.path("uidl").path("Vaadin-Security-Key").asString()));
    }

    private static List<String> signedInRoutes() {
        return Sitemap.routes().stream()
                .filter(route -> route.matches("(workspace|platform|account|arrival).*"))
                .toList();
    }

    private static List<String> publicAddresses() {
        return Stream.concat(
                        Sitemap.routes().stream().map(route -> "/" + route.replaceAll(":\\w+", "actris")),
                        Stream.of(
                                "/?q=rooms",
                                "/partners",
                                "/match?who=hospitals-and-clinics",
                                "/compare?offer=actris/facility-rental",
                                "/login?next=/workspace",
                                "/password?sent",
                                "/api",
                                "/api/v1/partners",
                                "/api/v1/partners/actris",
                                "/api/v1/terms",
                                "/v3/api-docs",
                                "/export.csv",
                                "/export.json",
                                "/feed.atom",
                                "/sitemap.xml",
                                "/sitemap-1.xml",
                                "/robots.txt",
                                "/llms.txt",
                                "/favicon.ico",
                                "/embed/actris",
                                "/og.png",
                                "/og/actris.png",
                                "/css/public.css",
                                "/js/live.js",
                                "/actuator/health",
                                "/error",
                                "/logout",
                                "/nothing"))
                .toList();
    }

    /** How many were ever made. */
    private double sessions() {
        return meters.get("liaison.sessions.created").counter().count();
    }
}
