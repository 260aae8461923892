package io.liaison.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.content.Term;
import io.liaison.content.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermMatcherTests {

    private final TermMatcher matcher = new TermMatcher(ImportingFixtures.terms());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AUDIENCE | Academic Institutions | academic-institutions",
                "AUDIENCE | ACADEMIC INSTITUTION | academic-institutions",
                "AUDIENCE | Start-up and biotechnology companies | start-ups-and-biotechnology-companies",
                "AUDIENCE | Biotech companies & startups | start-ups-and-biotechnology-companies",
                "AUDIENCE | Pharma companies | pharmaceutical-companies",
                "AUDIENCE | SMEs | small-and-medium-enterprises",
                "AUDIENCE | Solution providers | solution-providers",
                "AUDIENCE | Non-profit organizations | non-profit-organisations",
                "AUDIENCE | Government agency | government-agencies",
                "OFFER_KIND | Technology Transfer | technology-transfer",
                "ORGANISATION_TYPE | Research Institutes | research-institute",
                "REGION | Vietnam | viet-nam",
                "REGION | UK | united-kingdom"
            })
    void recognisesATermWhateverItsCasePluralAndSpelling(Vocabulary vocabulary, String text, String code) {
        assertThat(matcher.exact(vocabulary, text)).map(Term::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AUDIENCE | Start-ups | start-ups-and-biotechnology-companies",
                "AUDIENCE | Hospitals | hospitals-and-clinics",
                "AUDIENCE | Pharmaceutical companies in Asia | pharmaceutical-companies",
                "AUDIENCE | Solution providers looking for customers | solution-providers",
                "REGION | South Korea | korea"
            })
    void recognisesATermThatSaysMoreOrLessButNotAsExact(Vocabulary vocabulary, String text, String code) {
        assertThat(matcher.exact(vocabulary, text)).isEmpty();
        assertThat(matcher.match(vocabulary, text).map(TermMatcher.Match::term).map(Term::code))
                .contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Companies",
                "Cultured food product developers",
                "",
                "and",
                "Investors and pharmaceutical companies"
            })
    void recognisesNothingWhereNoneOrSeveralCouldBeMeant(String text) {
        assertThat(matcher.match(Vocabulary.AUDIENCE, text)).isEmpty();
    }

    @Test
    void neverChoosesARetiredTerm() {
        TermMatcher retired = new TermMatcher(List.of(new Term(Vocabulary.REGION, "singapore", "Singapore", true)));

        assertThat(retired.match(Vocabulary.REGION, "Singapore")).isEmpty();
    }
}
