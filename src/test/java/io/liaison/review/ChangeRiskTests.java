package io.liaison.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.comparison.Change;
import io.liaison.comparison.Change.Kind;
import io.liaison.comparison.Comparison;
import io.liaison.content.Picture;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BR-80")
class ChangeRiskTests {

    private static final Picture PICTURE = new Picture("a".repeat(64), 10, 10, "A wave");

    @Test
    void callsAFirstSubmissionARiskWhateverItSays() {
        Comparison first = new Comparison(List.of(text("overview", "", "Hello.")), 0, true);

        assertThat(ChangeRisk.of(first).signs()).containsExactly(RiskSign.FIRST);
        assertThat(ChangeRisk.of(first).isTrivial()).isFalse();
    }

    @Test
    void findsWhereAChangeMayLeadPeople() {
        assertThat(signs(text("website", "https://a.example", "https://b.example")))
                .containsExactly(RiskSign.WEBSITE);
        assertThat(signs(text("sections/x/link", "", "https://b.example"))).containsExactly(RiskSign.LINK);
        assertThat(signs(text("overview", "See us.", "See us at https://b.example/now.")))
                .containsExactly(RiskSign.LINK);
        assertThat(signs(text("overview", "Write.", "Write to someone@b.example.")))
                .containsExactly(RiskSign.CONTACT);
        assertThat(signs(offer(
                        Kind.CHANGED, text("offers/x/callToAction", "With our own form", "By e-mail to a@b.org"))))
                .containsExactly(RiskSign.CALL_TO_ACTION);
        assertThat(signs(part("contacts/x", Kind.CHANGED, text("contacts/x/telephone", "1", "2"))))
                .containsExactly(RiskSign.CONTACT);
    }

    @Test
    void leavesAnAddressThatWasThereBefore() {
        assertThat(signs(text("overview", "See https://b.example/now.", "Look at https://b.example/now.")))
                .containsExactly(RiskSign.WORDING);
    }

    @Test
    void readsThePartnersNameAndLogoAsGraveAndOtherPicturesLessSo() {
        assertThat(signs(text("name", "Quay", "Pier"), new Change.Image("logo", "Logo", null, PICTURE)))
                .containsExactly(RiskSign.NAME, RiskSign.LOGO);
        assertThat(ChangeRisk.of(of(new Change.Image("sections/x/picture", "Picture", null, PICTURE)))
                        .risk())
                .isEqualTo(Risk.MEDIUM);
    }

    @Test
    void saysNothingOfWordingBesideWhatIsGrave() {
        assertThat(signs(text("overview", "One basin.", "Two basins."), text("name", "Quay", "Pier")))
                .containsExactly(RiskSign.NAME);
    }

    @Test
    void looksIntoANewOfferForWhereItLeads() {
        assertThat(signs(offer(Kind.ADDED, text("offers/x/callToAction", "", "With our own form"))))
                .containsExactly(RiskSign.ADDED);
        assertThat(signs(offer(Kind.ADDED, text("offers/x/callToAction", "", "On another site: https://b.example"))))
                .containsExactly(RiskSign.CALL_TO_ACTION, RiskSign.ADDED);
    }

    @Test
    void callsAFewWordsAndANewOrderTrivialAndNothingElse() {
        Change order = new Change.Order("offers", "Order of offers", List.of(new Change.Move("Training", 3, 1)));
        Change word = text("overview", "One basin.", "Two basins.");

        assertThat(ChangeRisk.of(of(order, word)).isTrivial()).isTrue();
        assertThat(signs(order, word)).containsExactly(RiskSign.WORDING, RiskSign.ORDER);
        assertThat(ChangeRisk.of(of(new Change.Items("domains", "Domains", List.of("a"), List.of("b"))))
                        .isTrivial())
                .isFalse();
        assertThat(ChangeRisk.of(of(text("overview", "", "word ".repeat(ChangeRisk.FEW_WORDS + 1))))
                        .isTrivial())
                .isFalse();
        assertThat(ChangeRisk.of(of()).isTrivial()).isFalse();
    }

    @Test
    void saysWhenMuchWasRewritten() {
        assertThat(signs(text("overview", "", "word ".repeat(200)))).containsExactly(RiskSign.REWRITTEN);
    }

    private static List<RiskSign> signs(Change... changes) {
        return ChangeRisk.of(of(changes)).signs();
    }

    private static Comparison of(Change... changes) {
        return new Comparison(List.of(changes), 0, false);
    }

    private static Change text(String place, String before, String after) {
        return new Change.Text(place, "Field", before, after);
    }

    private static Change offer(Kind kind, Change... changes) {
        return part("offers/x", kind, changes);
    }

    private static Change part(String place, Kind kind, Change... changes) {
        return new Change.Part(place, "Part", kind, List.of(changes));
    }
}
