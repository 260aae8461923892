package io.liaison.profile.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.base.Slug;
import io.liaison.content.Picture;
import io.liaison.content.ProfileContent;
import io.liaison.standards.SchemaOrg;
import io.liaison.standards.WholeProfile;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProfileJsonLdTests {

    private static final Picture PICTURE = new Picture("a".repeat(64), 800, 600, "A tern on a post");

    @Test
    void usesTheTermsOfSchemaOrgAsTheyAreMeant() {
        assertThat(SchemaOrg.violations(data(WholeProfile.named("Tern Institute", PICTURE))))
                .isEmpty();
        assertThat(SchemaOrg.violations(data(ProfileContent.named("Tern")))).isEmpty();
    }

    @Test
    void saysWhoThePartnerIsAndWhatItOffers() {
        JsonNode graph = JsonMapper.shared()
                .readTree(data(WholeProfile.named("Tern Institute", PICTURE)))
                .path("@graph");
        JsonNode partner = graph.path(2);

        assertThat(partner.path("@type").asString()).isEqualTo("ResearchOrganization");
        assertThat(partner.path("sameAs").asString()).isEqualTo("https://www.example.org/?a=1&b=2");
        assertThat(partner.path("makesOffer")).hasSize(3);
        assertThat(partner.path("makesOffer")
                        .path(0)
                        .at("/itemOffered/audience/0/audienceType")
                        .asString())
                .isEqualTo("start-ups-and-biotechnology-companies");
        assertThat(graph.path(1).path("itemListElement")).hasSize(2);
    }

    @Test
    @Tag("BR-180")
    void leadsOnlyToThisSiteAndTellsNoMailAddressOfAnOffer() {
        String data = data(WholeProfile.named("Tern Institute", PICTURE));
        JsonNode offers =
                JsonMapper.shared().readTree(data).path("@graph").path(2).path("makesOffer");

        assertThat(data).doesNotContain("hidden@example.org").doesNotContain("example.org/ask");
        assertThat(offers.path(0).at("/potentialAction/target").asString())
                .endsWith("/partners/tern/introductions/our-form");
        assertThat(offers.path(1).at("/potentialAction/target").asString())
                .endsWith("/partners/tern/leaving/elsewhere");
        assertThat(offers.path(2).has("potentialAction")).isFalse();
    }

    private static String data(ProfileContent profile) {
        return ProfileJsonLd.of(
                new Slug("tern"),
                profile,
                Publicity.since(Instant.parse("2026-10-03T10:00:00.123456Z")),
                PublicPageFixtures.installation(new MockEnvironment()),
                new Labels(Map.of()));
    }
}
