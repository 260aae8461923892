package io.liaison.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.base.WebAddress;
import io.liaison.content.Audience;
import io.liaison.content.CallToAction;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import io.liaison.content.Section;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

class DemoContentTests {

    private static final Pattern TERM = Pattern.compile("\\('([A-Z_]+)', \\d+, '([a-z0-9-]+)'");
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    static Stream<DemoPartner> partners() {
        return DemoFiles.partners().stream();
    }

    static Stream<String> contentFiles() {
        return partners()
                .flatMap(partner -> Stream.concat(Stream.of(partner.contentFile()), partner.pending().stream()));
    }

    @Test
    void beginsWithActrisAndItsThreeOffers() {
        ProfileContent actris =
                DemoFiles.content(DemoFiles.partners().getFirst().contentFile());

        assertThat(actris.acronym()).isEqualTo("ACTRIS");
        assertThat(actris.established()).isEqualTo("2020-04-20");
        assertThat(actris.website()).isEqualTo("https://www.actris.sg/");
        assertThat(actris.values()).hasSize(6);
        assertThat(actris.offers())
                .extracting(Offer::title)
                .containsExactly("Technology Transfer", "Facility Rental", "Partnership");
    }

    @Test
    void hasManyPartnersUnderDifferentAddresses() {
        assertThat(partners().map(DemoPartner::slug).distinct()).hasSizeGreaterThanOrEqualTo(15);
        assertThat(partners().map(DemoPartner::slug)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("contentFiles")
    void keepsWithinTheLimits(String file) {
        assertThat(VALIDATOR.validate(DemoFiles.content(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contentFiles")
    void usesOnlyTermsThatExist(String file) {
        ProfileContent content = DemoFiles.content(file);

        assertThat(terms("ORGANISATION_TYPE")).contains(content.organisationType());
        assertThat(terms("DOMAIN")).containsAll(content.domains());
        assertThat(terms("REGION")).containsAll(content.regions());
        assertThat(content.offers()).allSatisfy(offer -> {
            assertThat(terms("OFFER_KIND")).contains(offer.kind());
            assertThat(terms("REGION")).containsAll(offer.regions());
            assertThat(terms("AUDIENCE"))
                    .containsAll(offer.audiences().stream().map(Audience::term).toList());
        });
    }

    @ParameterizedTest
    @MethodSource("contentFiles")
    void saysEverythingASubmissionNeeds(String file) {
        ProfileContent content = DemoFiles.content(file);

        assertThat(List.of(content.name(), content.summary(), content.overview()))
                .allSatisfy(text -> assertThat(text).isNotBlank());
        assertThat(WebAddress.isWebAddress(content.website())).isTrue();
        assertThat(content.offers()).hasSizeBetween(2, 5).allSatisfy(offer -> {
            assertThat(offer.description()).isNotBlank();
            assertThat(offer.audiences()).isNotEmpty();
        });
        assertThat(content.offers()).extracting(Offer::id).doesNotHaveDuplicates();
    }

    @Test
    void usesEveryTermSoThatNoFacetIsEmpty() {
        assertThat(used(content -> Stream.of(content.organisationType()))).isEqualTo(terms("ORGANISATION_TYPE"));
        assertThat(used(content -> content.domains().stream())).isEqualTo(terms("DOMAIN"));
        assertThat(usedInOffers(offer -> Stream.of(offer.kind()))).isEqualTo(terms("OFFER_KIND"));
        assertThat(usedInOffers(offer -> offer.audiences().stream().map(Audience::term)))
                .isEqualTo(terms("AUDIENCE"));
        assertThat(used(content -> Stream.concat(
                        content.regions().stream(),
                        content.offers().stream().flatMap(offer -> offer.regions().stream()))))
                .isEqualTo(terms("REGION"));
    }

    @ParameterizedTest
    @MethodSource("contentFiles")
    @DisplayName("Point 9.17: every offer of the demonstration is asked for on our own form, and nowhere else")
    void asksForIntroductionsOnOurOwnFormOnly(String file) {
        assertThat(DemoFiles.content(file).offers())
                .extracting(Offer::callToAction)
                .hasOnlyElementsOfType(CallToAction.OurForm.class);
    }

    @ParameterizedTest
    @MethodSource("partners")
    void saysPlainlyWhoIsFictitious(DemoPartner partner) {
        ProfileContent content = DemoFiles.content(partner.contentFile());
        String overview = content.overview();
        String ends = overview.substring(0, Math.min(250, overview.length()))
                + overview.substring(Math.max(0, overview.length() - 160));

        if (partner.slug().equals("actris")) {
            assertThat(overview).doesNotContain("fictitious");
            assertThat(partner.logoAlternativeText()).contains("not the institute’s own logo");
        } else {
            assertThat(ends.contains("ictitious") || partner.slug().startsWith("mizunoe"))
                    .isTrue();
            assertThat(overview).contains("ictitious");
            assertThat(content.website()).endsWith(".example/");
            assertThat(content.contacts())
                    .allSatisfy(contact -> assertThat(contact.email()).endsWith(".example"));
        }
    }

    @ParameterizedTest
    @MethodSource("partners")
    void hasADrawingAndItsDescriptionForEachPicture(DemoPartner partner) {
        List<String> sections = DemoFiles.content(partner.contentFile()).sections().stream()
                .map(Section::id)
                .toList();

        assertThat(DemoFiles.bytes(partner.logoSvg())).isNotEmpty();
        assertThat(partner.logoAlternativeText()).isNotBlank();
        assertThat(partner.sectionPictures()).allSatisfy(picture -> {
            assertThat(sections).contains(picture.sectionId());
            assertThat(DemoFiles.bytes(picture.svg())).isNotEmpty();
            assertThat(picture.alternativeText()).isNotBlank();
        });
    }

    @Test
    void datesItsNewsIn2025And2026() {
        assertThat(contents().flatMap(content -> content.news().stream()))
                .isNotEmpty()
                .allSatisfy(news ->
                        assertThat(news.date()).isBetween(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31)));
    }

    @Test
    void hasOneChangeForReviewWithTwoOffersChangedAndOneMoved() {
        DemoPartner changing = partners()
                .filter(partner -> partner.pending().isPresent())
                .findFirst()
                .orElseThrow();
        List<Offer> live = DemoFiles.content(changing.contentFile()).offers();
        List<Offer> pending =
                DemoFiles.content(changing.pending().orElseThrow()).offers();

        assertThat(pending.stream().filter(offer -> !live.contains(offer))).hasSize(2);
        assertThat(pending).extracting(Offer::id).containsExactlyInAnyOrderElementsOf(ids(live));
        assertThat(ids(pending)).isNotEqualTo(ids(live));
    }

    private static List<String> ids(List<Offer> offers) {
        return offers.stream().map(Offer::id).toList();
    }

    private static Stream<ProfileContent> contents() {
        return partners().map(partner -> DemoFiles.content(partner.contentFile()));
    }

    private static <T> Set<T> used(Function<ProfileContent, Stream<T>> part) {
        return contents().flatMap(part).collect(toSet());
    }

    private static <T> Set<T> usedInOffers(Function<Offer, Stream<T>> part) {
        return used(content -> content.offers().stream().flatMap(part));
    }

    private static Set<String> terms(String vocabulary) {
        try {
            String sql = new ClassPathResource("db/migration/V0002__vocabularies_and_form_templates.sql")
                    .getContentAsString(StandardCharsets.UTF_8);
            Stream<MatchResult> rows = TERM.matcher(sql).results();
            return rows.filter(row -> row.group(1).equals(vocabulary))
                    .map(row -> row.group(2))
                    .collect(toSet());
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
