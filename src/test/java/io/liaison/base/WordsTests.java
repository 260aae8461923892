package io.liaison.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
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
    @CsvSource(
            delimiter = '|',
            value = {
                "Søn|son",
                "Straße, Łódź, Đakovo|strasse-lodz-dakovo",
                "Институт Щукина|institut-shchukina",
                "Ελληνικό Ινστιτούτο|elliniko-institouto",
                "جامعة الملك سعود|jamt-almlk-swd",
                "北京大学|bei-jing-da-xue",
                "とうきょうトヨタ|toukyoutoyota",
                "서울대학교|seouldaehaggyo"
            })
    @DisplayName("Points 9.12 and 9.24: a name in any script proposes an address")
    void writesAnyScriptInLatinLetters(String name, String slug) {
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
                "ftp://example.org",
                "example.org",
                "https://exa\u202Emple.org",
                "https://-.example",
                "https://",
                "https://localhost",
                "javascript:alert(1)",
                "https://user:pw@example.org",
                "https://exa mple.org"
            })
    void refusesWhatIsNoWebAddress(String value) {
        assertThat(WebAddress.isWebAddress(value)).isFalse();
    }

    @Test
    @Tag("BR-258")
    @DisplayName("Point 9.25: http and other letters than ASCII are taken, and shown in both forms")
    void takesAddressesInAnyLetters() {
        WebAddress address = new WebAddress("\u00A0https://www.bücher.example/über?q=ä ");

        assertThat(address.value()).isEqualTo("https://www.xn--bcher-kva.example/%C3%BCber?q=%C3%A4");
        assertThat(address.host()).isEqualTo("bücher.example (xn--bcher-kva.example)");
        assertThat(address.isSecure()).isTrue();
        assertThat(new WebAddress("http://example.org").isSecure()).isFalse();
        assertThat(new WebAddress("https://аctris.example").host()).contains("xn--");
    }

    @Test
    @Tag("BR-258")
    @DisplayName("Point 9.25: the words beside a field and in its refusal name each beginning that is taken")
    void saysHowAddressesBegin() {
        assertThatThrownBy(() -> new WebAddress("example.org")).hasMessageContaining(WebAddress.BEGINNING);
        assertThat(Stream.of("https://", "http://", "ftp://"))
                .allSatisfy(beginning -> assertThat(WebAddress.isWebAddress(beginning + "example.org"))
                        .isEqualTo(WebAddress.BEGINNING.contains(beginning)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00A0ann.lee@institute.org\u00A0",
                "\u2060Ann.Lee@Institute.org\uFEFF",
                "ａｎｎ.ｌｅｅ＠institute.org",
                "ann.lee@\u212Ainstitute.org\u200B"
            })
    @Tag("BR-257")
    @DisplayName("Point 9.25: blanks that do not break, case and variants of a letter make no other person")
    void takesOnePersonForOne(String typed) {
        assertThat(new EmailAddress(typed).value().replace("kinstitute", "institute"))
                .isEqualTo("ann.lee@institute.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "аnn@institute.org",
                "ann@insti\u202Etute.org",
                "ann\u0000@institute.org",
                "ann@inst\u0131tute",
                "ann@аctris.example",
                "ann@xn--ctris-3ve.example",
                "ann@mail.инcтитут.example"
            })
    @DisplayName("Point 9.25: letters that only look like those of an address are refused")
    void refusesLookAlikes(String typed) {
        assertThat(EmailAddress.isEmailAddress(typed)).isFalse();
    }

    @Test
    void takesADomainInOtherLettersAsMachinesWriteIt() {
        assertThat(new EmailAddress("info@Bücher.example")).isEqualTo(new EmailAddress("info@xn--bcher-kva.example"));
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
