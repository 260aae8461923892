package io.liaison.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Institut Pasteur (Île-de-France)|institut-pasteur-ile-de-france",
                "A*STAR  Bioprocessing|a-star-bioprocessing",
                "  Ångström & Söhne  |angstrom-sohne"
            })
    void makesASlugFromAName(String name, String slug) {
        assertThat(Slug.of(name)).hasToString(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "A-b", "-ab", "ab-", "a--b", "a b", "ä-b", "../etc"})
    void refusesWhatIsNoSlug(String value) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new Slug(value));
    }

    @Test
    void cutsALongNameToASlug() {
        assertThat(Slug.of("word ".repeat(40)).value())
                .hasSizeLessThanOrEqualTo(60)
                .doesNotEndWith("-");
    }

    @Test
    void comparesEmailAddressesWithoutRegardToCase() {
        assertThat(new EmailAddress(" Ann.Lee@Institute.ORG ")).isEqualTo(new EmailAddress("ann.lee@institute.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ann",
                "ann@",
                "@institute.org",
                "ann@institute",
                "a b@c.org",
                "ann@institute.org\nBcc: x@y.org"
            })
    void refusesWhatIsNoEmailAddress(String value) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new EmailAddress(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org",
                "example.org",
                "https://",
                "https://localhost",
                "javascript:alert(1)",
                "https://user:pw@example.org",
                "https://exa mple.org"
            })
    void refusesWhatIsNoHttpsAddress(String value) {
        assertThat(WebAddress.isWebAddress(value)).isFalse();
    }

    @Test
    void saysTheHostAsPeopleDo() {
        assertThat(new WebAddress("https://www.example.org/a").host()).isEqualTo("example.org");
    }

    @Test
    void aTokenCarriesItsTenantAndHidesItsSecret() {
        PartnerId partner = PartnerId.random();
        Token token = Token.forPartner(partner);

        assertThat(new Token(token.value()).partner()).isEqualTo(partner);
        assertThat(token.value()).hasSize(54);
        assertThat(token.toString()).doesNotContain(token.value());
        assertThat(Token.forPartner(partner).hash()).isNotEqualTo(token.hash());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "not base64 !", "AAAA"})
    void whatIsNoTokenLeadsNowhere(String value) {
        assertThatExceptionOfType(NothingHere.class).isThrownBy(() -> new Token(value));
    }
}
