package io.liaison.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.partners.PartnerRegister;
import io.liaison.standards.OpenApiContract;
import io.liaison.standards.Visitor;
import io.liaison.standards.WholeProfile;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RealDatabase
class ExportsIntegrationTests {

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    PartnerRegister register;

    Visitor visitor;
    OpenApiContract contract;

    @BeforeEach
    void readTheDescription() {
        visitor = new Visitor(port);
        contract = new OpenApiContract(visitor.get("/v3/api-docs").body());
    }

    @Test
    void givesOneRowForEachOfferThatAnswers() {
        world.published("Tidewater Institute", WholeProfile.named("Tidewater Institute"));

        HttpResponse<String> csv = contract.checked("/export.csv", visitor.get("/export.csv?q=tidewater"));
        JsonNode json = json("/export.json?q=tidewater");

        assertThat(csv.body()).startsWith("\uFEFFpartner,acronym,");
        assertThat(csv.body().lines().filter(line -> line.startsWith("\"Tidewater Institute\"")))
                .hasSize(3);
        assertThat(csv.body()).contains("\"'@Rooms <by> the month\"");
        assertThat(csv.headers().firstValue("Content-Disposition").orElse("")).contains("partners.csv");
        assertThat(csv.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(csv.headers().firstValue("Liaison-Complete")).contains("true");
        assertThat(json.path("offers")).hasSize(3);
        assertThat(json.path("next").isNull()).isTrue();
    }

    @Test
    void refusesWhatItCannotTake() {
        HttpResponse<String> answer = contract.checked("/export.csv", visitor.get("/export.csv?audience=nobody"));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void goesOnWhereAPageOfTheApiEnds() {
        for (String name : List.of("Slack Water One", "Slack Water Two", "Slack Water Three")) {
            world.published(name, World.content(name, "About it."));
        }
        JsonNode page = JsonMapper.shared()
                .readTree(visitor.get("/api/v1/partners?q=slack+water&limit=1").body());
        String next = page.path("next").asString();

        JsonNode rest = json("/export.json?q=slack+water&cursor=" + next.substring(next.indexOf("cursor=") + 7));

        assertThat(rest.path("offers")).hasSize(2);
        assertThat(rest.toString())
                .doesNotContain(page.path("partners").path(0).path("name").asString());
    }

    @Test
    @Tag("BR-183")
    void leavesOutWhoIsWithdrawn() {
        Tenant tenant = world.published("Undertow Institute", World.content("Undertow Institute", "About it."));
        assertThat(visitor.get("/export.csv?q=undertow").body()).contains("Undertow Institute");

        world.as(world.platformAdmin(), () -> register.withdraw(tenant.id()));

        assertThat(visitor.get("/export.csv?q=undertow").body()).doesNotContain("Undertow Institute");
    }

    private JsonNode json(String address) {
        return JsonMapper.shared()
                .readTree(contract.checked("/export.json", visitor.get(address)).body());
    }
}
