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
import java.util.ArrayList;
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

    private static final String LIVE = "/?v-r=init&location=";

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    LiveViews liveViews;

    @Autowired
    AccountViews accountViews;

    @Autowired
    MeterRegistry meters;

    @LocalServerPort
    int port;

    private FormClient stranger;

    @BeforeEach
    void comeAsAStranger() {
        endAllVisits();
        stranger = new FormClient(port);
    }

    @Test
    @Tag("BR-333")
    @DisplayName(
            "Point 10.1: two hundred requests for a live view from one client leave ten sessions with one view each")
    void boundsTheSessionsOfOneClient() {
        for (int request = 0; request < 200; request++) {
            stranger.forgetCookies();
            assertThat(stranger.get(LIVE).statusCode()).isIn(200, 503);
        }

        assertThat(liveViews.sessions()).isLessThanOrEqualTo(LiveViews.SESSIONS_OF_NETWORK);
        assertThat(liveViews.open()).isLessThanOrEqualTo(LiveViews.SESSIONS_OF_NETWORK);
        assertThat(new FormClient(port).get(LIVE).statusCode())
                .as("for another network")
                .isEqualTo(200);
    }

    @Test
    @Tag("BR-333")
    @DisplayName("Point 10.1: a hundred live views in one session leave three, the oldest are closed")
    void boundsTheViewsOfOneSession() {
        List<JsonNode> begun = new ArrayList<>();
        for (int view = 0; view < 100; view++) {
            begun.add(begin(stranger));
        }

        assertThat(liveViews.sessions()).isEqualTo(1);
        assertThat(liveViews.open()).isEqualTo(LiveViews.IN_SESSION);
        assertThat(say(stranger, begun.get(96)).body()).contains("\"sessionExpired\":true");
        assertThat(say(stranger, begun.get(97)).body()).doesNotContain("sessionExpired");
    }

    @Test
    @Tag("BR-333")
    @DisplayName("Point 10.1: a live view that nobody uses for two minutes is closed, and its session ends")
    void closesWhatNobodyUses() {
        JsonNode left = begin(stranger);
        JsonNode used = begin(stranger);
        clock.pass(Duration.ofSeconds(100));
        say(stranger, used);
        clock.pass(Duration.ofSeconds(100));

        liveViews.closeIdle();
        assertThat(liveViews.open()).isEqualTo(1);
        assertThat(say(stranger, left).body()).contains("\"sessionExpired\":true");
        clock.pass(LiveViews.IDLE);
        endAllVisits();

        assertThat(liveViews.sessions()).isZero();
        assertThat(say(stranger, used).body()).contains("\"sessionExpired\":true");
    }

    @Test
    @Tag("BR-332")
    @DisplayName("Point 10.1: every address of Flow asks for an account at its first request")
    void asksForAnAccountEverywhere() {
        double before = sessions();
        for (String route : signedInRoutes()) {
            String path = "/" + route.replaceAll(":\\w+", "actris");
            assertThat(location(stranger.get(path))).as(path).startsWith(Sitemap.login());
            assertThat(stranger.get(LIVE + path.substring(1)).statusCode())
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
    @DisplayName("Point 10.1: from within a live view nobody navigates to another screen")
    void keepsStrangersInLiveViews() {
        Tenant tenant = world.tenant("Bulkhead Institute");
        JsonNode view = begin(stranger);

        for (String screen : List.of(
                "login", "platform", Sitemap.workspaceProfile(tenant.slug()).substring(1), "nowhere")) {
            String answer = navigate(stranger, view, screen).body();
            assertThat(answer).as(screen).doesNotContain("workspace-nav", "Bulkhead Institute", "message__code");
            view = begin(stranger);
        }
        assertThat(navigate(stranger, view, "match").body()).contains("Three questions");
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
    @Tag("BR-332")
    void endsALiveViewWhereItsVisitorSignsIn() {
        JsonNode view = begin(stranger);
        String before = stranger.cookie("JSESSIONID");

        stranger.signIn(world.tenant("Airlock Institute").editor().email().value(), World.PASSWORD);

        assertThat(stranger.cookie("JSESSIONID")).isNotEqualTo(before);
        assertThat(liveViews.sessions()).isZero();
        assertThat(say(stranger, view).body()).contains("\"sessionExpired\":true");
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
        HttpResponse<String> answer = browser.get(LIVE);
        assertThat(answer.statusCode()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body()).path("appConfig");
    }

    /** Any message of the screen. */
    private static HttpResponse<String> say(FormClient browser, JsonNode screen) {
        return send(browser, screen, "[]");
    }

    private static HttpResponse<String> navigate(FormClient browser, JsonNode screen, String route) {
        return send(browser, screen, """
                [{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"","appShellTitle":"","historyState":{"idx":0},"trigger":""}}]""".formatted(route));
    }

    private static HttpResponse<String> send(FormClient browser, JsonNode screen, String messages) {
        return browser.postJson("/?v-r=uidl&v-uiId=" + screen.path("v-uiId").asInt(), """
                {"csrfToken":"%s","rpc":%s,"syncId":0,"clientId":0}""".formatted(
                        screen.path("uidl").path("Vaadin-Security-Key").asString(), messages));
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

    /** What other tests left, too. */
    private void endAllVisits() {
        clock.pass(LiveViews.IDLE);
        liveViews.closeIdle();
        clock.pass(Duration.ofSeconds(6));
        liveViews.closeIdle();
    }
}
