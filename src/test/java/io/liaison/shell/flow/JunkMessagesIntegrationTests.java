package io.liaison.shell.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.FormClient;
import io.liaison.RealDatabase;
import io.liaison.World;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RealDatabase
@ExtendWith(OutputCaptureExtension.class)
class JunkMessagesIntegrationTests {

    private static final String UNKNOWN_NODE =
            "{\"csrfToken\":\"KEY\",\"rpc\":[{\"type\":\"event\",\"node\":99999,\"event\":\"click\"}],\"syncId\":0,\"clientId\":0}";

    @Autowired
    World world;

    @LocalServerPort
    int port;

    private FormClient browser;
    private JsonNode screen;
    private int logged;

    @BeforeEach
    void openAScreen(CapturedOutput log) {
        browser = new FormClient(port);
        browser.signIn(world.tenant("Culvert Institute").editor().email().value(), World.PASSWORD);
        screen = JsonMapper.shared()
                .readTree(browser.get("/?v-r=init&location=").body())
                .path("appConfig");
        logged = log.getOut().length();
    }

    @ParameterizedTest
    @Tag("BR-364")
    @ValueSource(
            strings = {
                "",
                "no JSON",
                "[]",
                "null",
                "{}",
                "{\"csrfToken\":\"KEY\",\"rpc\":5,\"syncId\":0,\"clientId\":0}",
                "{\"csrfToken\":\"KEY\",\"rpc\":[null],\"syncId\":0,\"clientId\":0}",
                "{\"csrfToken\":\"KEY\",\"rpc\":[],\"syncId\":\"x\",\"clientId\":0}",
                "{\"csrfToken\":\"KEY\",\"rpc\":[{\"type\":\"nothing\",\"node\":1}],\"syncId\":0,\"clientId\":0}",
                "{\"csrfToken\":\"KEY\",\"rpc\":[{\"type\":\"event\",\"node\":\"x\",\"event\":\"click\"}],\"syncId\":0,\"clientId\":0}",
                "{\"csrfToken\":\"KEY\",\"rpc\":[{\"type\":\"mSync\",\"node\":1,\"feature\":7,\"property\":\"x\",\"value\":1}],\"syncId\":0,\"clientId\":0}",
                "{\"csrfToken\":\"KEY\",\"rpc\":[{\"type\":\"mSync\",\"node\":1,\"feature\":1,\"property\":\"innerHTML\",\"value\":\"x\"}],\"syncId\":0,\"clientId\":0}"
            })
    @DisplayName("Point 10.10: what no client of Flow's sends is refused in one line of log, and the screen goes on")
    void refusesWhatNobodySends(String message, CapturedOutput log) {
        HttpResponse<String> refused = send(message);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(since(log))
                .contains("A client sent Flow what it cannot work on")
                .doesNotContain("\tat ");
        assertThat(browser.get("/?v-r=init&location=").statusCode()).isEqualTo(200);
    }

    @Test
    @Tag("BR-364")
    void takesNoNoticeOfWhatIsNotThereAnyMore(CapturedOutput log) {
        send("no JSON");

        HttpResponse<String> answer = send(UNKNOWN_NODE);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"clientId\":1").doesNotContain("sessionExpired");
        assertThat(since(log)).doesNotContain("\tat ");
    }

    @Test
    @Tag("BR-363")
    @DisplayName("Point 10.10: requests of an unknown kind, in parts or compressed are the client's mistakes")
    void refusesWhatIsNotOfOurPages(CapturedOutput log) {
        assertThat(browser.get("/workspace?v-r=x").statusCode()).isEqualTo(400);
        assertThat(browser.post("/password", Map.of(), "Content-Encoding", "gzip")
                        .statusCode())
                .isEqualTo(415);
        assertThat(since(log)).doesNotContain("\tat ");
    }

    private String since(CapturedOutput log) {
        return log.getOut().substring(logged);
    }

    private HttpResponse<String> send(String message) {
        String key = screen.path("uidl").path("Vaadin-Security-Key").asString();
        return browser.postJson("/?v-r=uidl&v-uiId=" + screen.path("v-uiId").asInt(), message.replace("KEY", key));
    }
}
