package io.liaison.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.database.Reach;
import io.liaison.partners.PartnerRegister;
import io.liaison.partners.Unlisting;
import io.liaison.standards.OpenApiContract;
import io.liaison.standards.Visitor;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every answer in these tests is held against the API's own description. */
@RealDatabase
class ApiIntegrationTests {

    private static final String LIST = "/api/v1/partners";
    private static final String PARTNER = "/api/v1/partners/{slug}";

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    PartnerRegister register;

    @Autowired
    Unlisting unlisting;

    @Autowired
    TransactionOperations transactions;

    Visitor visitor;
    OpenApiContract contract;

    @BeforeEach
    void readTheDescription() {
        visitor = new Visitor(port);
        contract = new OpenApiContract(visitor.get("/v3/api-docs").body());
    }

    @Test
    void describesItselfByTheStandard() {
        assertThat(contract.violations()).isEmpty();
    }

    @Test
    @Tag("BR-180")
    void saysTheWholeProfileWithAddressesOnThisSiteOnly() {
        Tenant tenant = published("Archipelago Institute");

        JsonNode partner = read(PARTNER, Sitemap.apiPartner(tenant.slug()));

        assertThat(partner.path("name").asString()).isEqualTo("Archipelago Institute");
        assertThat(partner.path("overview").path("html").asString()).isEqualTo("<p>About it.</p>\n");
        JsonNode offer = partner.path("offers").path(0);
        assertThat(offer.path("audiences").path(0).path("label").asString())
                .isEqualTo("Start-ups and biotechnology companies");
        assertThat(offer.path("request").path("url").asString())
                .startsWith("http")
                .endsWith(Sitemap.introductionRequest(tenant.slug(), "facility-rental"));
    }

    @Test
    @Tag("BR-181")
    void readsTheWholeDirectoryPageByPageAndNobodyTwice() {
        List<String> ours = new ArrayList<>();
        for (String name : List.of("Quay One", "Quay Two", "quay three", "Quay Four", "Quay Five")) {
            ours.add(published(name).slug().value());
        }
        for (String start : List.of(LIST + "?limit=2", LIST + "?limit=2&sort=newest", LIST + "?limit=2&q=quay")) {
            List<String> slugs = new ArrayList<>();
            long total = 0;
            for (String address = start; address != null; ) {
                HttpResponse<String> answer = contract.checked(LIST, visitor.get(address));
                JsonNode page = JsonMapper.shared().readTree(answer.body());
                page.path("partners")
                        .forEach(partner -> slugs.add(partner.path("slug").asString()));
                total = page.path("total").asLong();
                address = page.path("next").isNull()
                        ? null
                        : path(page.path("next").asString());
                assertThat(answer.headers().firstValue("Link").orElse("").contains("rel=\"next\""))
                        .isEqualTo(address != null);
                if (slugs.size() == 2) {
                    published("Quay Between");
                }
            }
            assertThat(slugs).as(start).doesNotHaveDuplicates().containsAll(ours);
            assertThat(total).isGreaterThanOrEqualTo(ours.size());
        }
    }

    @Test
    void answersTheQuestionsOfTheDirectory() {
        Tenant tenant = published("Breakwater Institute");

        JsonNode found = read(LIST, LIST + "?q=breakwater&kind=facility-rental&region=singapore");
        JsonNode none = read(LIST, LIST + "?q=breakwater&kind=consultancy");

        assertThat(found.path("partners").path(0).path("slug").asString())
                .isEqualTo(tenant.slug().value());
        assertThat(found.path("partners")
                        .path(0)
                        .path("offers")
                        .path(0)
                        .path("matches")
                        .asBoolean())
                .isTrue();
        assertThat(found.at("/filters/kind/0/partners").asLong()).isEqualTo(1);
        assertThat(none.path("total").asLong()).isZero();
    }

    @ParameterizedTest
    @Tag("BR-182")
    @CsvSource({
        "audience=start-up, audience, start-ups-and-biotechnology-companies",
        "sort=best, sort, newest",
        "sort=match, sort, name",
        "limit=0, limit, ''",
        "limit=101, limit, ''",
        "limit=x, limit, ''",
        "cursor=abc, cursor, ''",
        "page=2, page, cursor",
        "q=a&q=b, q, ''",
        "Q=a, Q, q"
    })
    void refusesWhatItCannotTakeAndSaysWhatIsAllowed(String query, String parameter, String allowed) {
        HttpResponse<String> answer = contract.checked(LIST, visitor.get(LIST + "?" + query));

        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode error =
                JsonMapper.shared().readTree(answer.body()).path("errors").path(0);
        assertThat(error.path("parameter").asString()).isEqualTo(parameter);
        assertThat(
                        error.path("allowed").isMissingNode()
                                ? ""
                                : error.path("allowed").toString())
                .contains(allowed);
    }

    @Test
    void refusesACursorOfAnotherQuestion() {
        published("Groyne Institute");
        published("Jetty Institute");
        String next = read(LIST, LIST + "?limit=1").path("next").asString();

        assertThat(visitor.get(path(next) + "&sort=newest").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%27%22%25%5C", "q=%3Cscript%3E", "q=%ff", "q=%D9%85%D8%B9%D9%87%D8%AF", "", "&", "q="})
    void answersHostileQuestions(String query) {
        assertThat(contract.checked(LIST, visitor.get(LIST + "?" + query)).statusCode())
                .isEqualTo(200);
    }

    @Test
    @Tag("BR-183")
    void knowsOnlyWhoIsListed() {
        Tenant withdrawn = published("Shoal Institute");
        Tenant renamed = published("Reef Institute");
        Tenant unlisted = published("Atoll Institute");
        Slug now = new Slug("now-" + renamed.slug());
        world.as(world.platformAdmin(), () -> {
            register.withdraw(withdrawn.id());
            register.changeAddress(renamed.id(), now);
        });
        unlist(unlisted);

        assertThat(status(Sitemap.apiPartner(withdrawn.slug()))).isEqualTo(410);
        assertThat(status(Sitemap.apiPartner(unlisted.slug()))).isEqualTo(404);
        assertThat(status(LIST + "/nobody")).isEqualTo(404);
        assertThat(status(LIST + "/NOBODY%21")).isEqualTo(404);
        HttpResponse<String> moved = contract.checked(PARTNER, visitor.get(Sitemap.apiPartner(renamed.slug())));
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("Location").orElseThrow()).endsWith(Sitemap.apiPartner(now));
        assertThat(read(LIST, LIST + "?q=shoal+institute").toString()).doesNotContain("Shoal Institute");
        assertThat(read(LIST, LIST + "?q=atoll+institute").toString()).doesNotContain("Atoll Institute");
    }

    @Test
    void saysThatNothingHasChanged() {
        Tenant tenant = published("Spit Institute");
        for (String address : List.of(LIST, Sitemap.apiPartner(tenant.slug()), "/api/v1/terms", "/v3/api-docs")) {
            String entityTag = visitor.get(address).headers().firstValue("ETag").orElseThrow();

            assertThat(visitor.get(address, "If-None-Match", entityTag).statusCode())
                    .as(address)
                    .isEqualTo(304);
        }
    }

    @Test
    void letsPagesOfOtherSitesRead() {
        HttpResponse<String> asked = visitor.send("OPTIONS", LIST, "Origin", "https://elsewhere.example");
        assertThat(asked.statusCode()).isEqualTo(204);
        for (HttpResponse<String> answer : List.of(asked, visitor.get(LIST), visitor.get(LIST + "?limit=x"))) {
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .contains("*");
            assertThat(answer.headers()
                            .firstValue("Access-Control-Expose-Headers")
                            .orElse(""))
                    .contains("Link");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void isReadOnlyAndOnlyJson() {
        for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
            HttpResponse<String> answer = visitor.send(method, LIST);
            assertThat(answer.statusCode()).as(method).isEqualTo(405);
            assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
            contract.checked(LIST, answer);
        }
        assertThat(contract.checked(LIST, visitor.get(LIST, "Accept", "application/xml"))
                        .statusCode())
                .isEqualTo(406);
        for (String accepted : List.of("*/*", "application/*;q=0.5", "text/html, application/json;q=0.1", "rubbish")) {
            assertThat(visitor.get(LIST, "Accept", accepted).statusCode())
                    .as(accepted)
                    .isEqualTo(200);
        }
        assertThat(visitor.send("HEAD", LIST).statusCode()).isEqualTo(200);
    }

    @Test
    void saysInItsOwnWordsThatNothingIsThere() {
        HttpResponse<String> answer = visitor.get("/api/v2/partners");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void listsTheChoicesOfEveryFilter() {
        JsonNode terms = read("/api/v1/terms", "/api/v1/terms");

        assertThat(terms.path("audience").toString()).contains("start-ups-and-biotechnology-companies");
    }

    private void unlist(Tenant tenant) {
        Reach.tenant(tenant.id())
                .run(() -> transactions.executeWithoutResult(transaction -> unlisting.unlist(tenant.id())));
    }

    private Tenant published(String name) {
        return world.published(name, World.content(name, "About it."));
    }

    private int status(String address) {
        return contract.checked(PARTNER, visitor.get(address)).statusCode();
    }

    private JsonNode read(String path, String address) {
        return JsonMapper.shared()
                .readTree(contract.checked(path, visitor.get(address)).body());
    }

    private static String path(String address) {
        return address.substring(address.indexOf("/api/"));
    }
}
