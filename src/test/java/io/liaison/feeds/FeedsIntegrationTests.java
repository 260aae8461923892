package io.liaison.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.Installation;
import io.liaison.base.Sitemap;
import io.liaison.database.Reach;
import io.liaison.delivery.Answer;
import io.liaison.directory.DirectorySearch;
import io.liaison.listings.ListedProfiles;
import io.liaison.partners.PartnerRegister;
import io.liaison.partners.Unlisting;
import io.liaison.standards.AtomRules;
import io.liaison.standards.Visitor;
import io.liaison.standards.XmlGrammar;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionOperations;

@RealDatabase
class FeedsIntegrationTests {

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

    @Autowired
    DirectorySearch search;

    @Autowired
    ListedProfiles profiles;

    @Autowired
    Installation installation;

    Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?q=fjord",
                "?kind=facility-rental&audience=start-ups-and-biotechnology-companies",
                "?q=nothing+of+the+kind+xyzzy",
                "?q=%22%3E%3C%5D%5D%3E%26",
                "?q=%00%07%EF%BF%BF",
                "?page=1&sort=newest"
            })
    void isAnAtomFeedWhateverIsAsked(String query) {
        published("Fjord Institute");

        HttpResponse<String> feed = visitor.get("/feed.atom" + query);

        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        assertThat(AtomRules.violations(feed.body())).isEmpty();
    }

    @Test
    void tellsTheNewestFirstUnderAnIdThatStays() {
        published("Øresund of the First");
        Tenant second = published("Øresund of the Second");

        Document before = feed("?q=%C3%98resund+of+the");
        world.publish(second, World.content("Øresund of the Renamed", "Another text."));
        Document after = feed("?q=%C3%98resund+of+the");

        assertThat(before.select("entry > title").eachText())
                .containsExactly("Øresund of the Second", "Øresund of the First");
        assertThat(after.select("entry > title").first().text()).isEqualTo("Øresund of the Renamed");
        assertThat(after.select("entry > id").first().text())
                .isEqualTo("urn:uuid:" + second.id().value())
                .isEqualTo(before.select("entry > id").first().text());
        assertThat(after.selectFirst("feed > id").text()).startsWith("tag:");
    }

    @Test
    void isOfferedByTheDirectoryForEverySearch() {
        Document directory =
                Jsoup.parse(visitor.get("/?q=fjord&kind=facility-rental").body());

        String feed = directory
                .select("link[rel=alternate][type=application/atom+xml]")
                .attr("href");

        assertThat(feed).endsWith("/feed.atom?q=fjord&kind=facility-rental");
        assertThat(feed(feed.substring(feed.indexOf('?')))
                        .selectFirst("feed > link[rel=self]")
                        .attr("href"))
                .endsWith("/feed.atom?q=fjord&kind=facility-rental");
    }

    @Test
    @Tag("BR-183")
    void forgetsWhoIsWithdrawnOrUnlisted() {
        Tenant withdrawn = published("Cove Institute");
        Tenant unlisted = published("Inlet Institute");
        assertThat(visitor.get("/feed.atom").body()).contains("Cove Institute", "Inlet Institute");

        world.as(world.platformAdmin(), () -> register.withdraw(withdrawn.id()));
        unlist(unlisted);

        for (String address : List.of("/feed.atom", "/feed.atom?q=institute", "/sitemap.xml")) {
            assertThat(visitor.get(address).body())
                    .as(address)
                    .doesNotContain(withdrawn.slug().value())
                    .doesNotContain(unlisted.slug().value());
        }
    }

    @Test
    void namesEveryProfileForSearchEngines() {
        Tenant tenant = published("Delta Works Institute");

        HttpResponse<String> sitemap = visitor.get("/sitemap.xml");

        assertThat(XmlGrammar.SITEMAP.violations(sitemap.body())).isEmpty();
        assertThat(sitemap.body()).contains(Sitemap.partner(tenant.slug()) + "</loc><lastmod>");
        assertThat(visitor.get("/sitemap-1.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void splitsALongSitemapIntoFilesThatTogetherNameEverybodyOnce() {
        published("Ford Institute");
        published("Weir Institute");
        published("Lock Institute");
        SitemapFiles short_ = new SitemapFiles(search, profiles, installation, 2, 2);

        String index = text(short_.whole());
        List<String> files = Jsoup.parse(index, "", Parser.xmlParser())
                .select("sitemap > loc")
                .eachText();

        assertThat(XmlGrammar.SITEMAP.violations(index)).isEmpty();
        assertThat(files).hasSize((int) Math.ceilDiv(search.count(), 2));
        long named = 0;
        for (int number = 1; number <= files.size(); number++) {
            String file = text(short_.part(number));
            assertThat(files.get(number - 1)).endsWith(Sitemap.sitemap(number));
            assertThat(XmlGrammar.SITEMAP.violations(file)).isEmpty();
            named += Jsoup.parse(file, "", Parser.xmlParser()).select("loc").stream()
                    .filter(address -> address.text().contains("/partners/"))
                    .count();
        }
        assertThat(named).isEqualTo(search.count());
        assertThat(short_.hasPart(files.size())).isTrue();
        assertThat(short_.hasPart(files.size() + 1)).isFalse();
    }

    @Test
    void saysWhereProgramsMayGoAndWhatThisSiteIs() {
        assertThat(visitor.get("/robots.txt").body())
                .startsWith("User-agent: *\n")
                .contains("/sitemap.xml");
        for (String line : visitor.get("/llms.txt").body().lines().toList()) {
            if (line.contains("](http")) {
                String address = line.replaceAll(".*\\]\\(https?://[^/]+(.*)\\).*", "$1");
                assertThat(visitor.get(address).statusCode()).as(line).isEqualTo(200);
            }
        }
    }

    private Document feed(String query) {
        return Jsoup.parse(visitor.get("/feed.atom" + query).body(), "", Parser.xmlParser());
    }

    private void unlist(Tenant tenant) {
        Reach.tenant(tenant.id())
                .run(() -> transactions.executeWithoutResult(transaction -> unlisting.unlist(tenant.id())));
    }

    private Tenant published(String name) {
        return world.published(name, World.content(name, "About it."));
    }

    private static String text(Answer answer) {
        return new String(answer.plain(), StandardCharsets.UTF_8);
    }
}
