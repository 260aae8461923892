package io.liaison.introductions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.liaison.base.AccountId;
import io.liaison.base.NothingHere;
import io.liaison.base.Refusal;
import io.liaison.base.Token;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class IntroductionTests {

    private static final Instant MONDAY = Instant.parse("2026-11-16T09:12:00Z");
    private static final AccountId ADMIN = AccountId.random();

    private final OpenOffer about = IntroductionFixtures.offer();
    private final Introduction introduction = new Introduction(
            about, IntroductionFixtures.request("noor@castellan.example"), Token.forPartner(about.partner()), MONDAY);

    @Test
    void goesFromRequestToOutcome() {
        assertThat(introduction.state()).isEqualTo(IntroductionState.UNCONFIRMED);
        introduction.confirm(MONDAY);
        assertThat(introduction.state()).isEqualTo(IntroductionState.NEW);
        introduction.see(MONDAY.plusSeconds(1));
        introduction.see(MONDAY.plusSeconds(2));
        assertThat(introduction.state()).isEqualTo(IntroductionState.READ);
        assertThat(introduction.details().timeline().seenAt()).isEqualTo(MONDAY.plusSeconds(1));
        introduction.settle(Outcome.MET, "", ADMIN, MONDAY);
        assertThat(introduction.state()).isEqualTo(IntroductionState.MET);
    }

    @Test
    @Tag("BR-43")
    void refusesConfirmationAfterSevenDays() {
        assertThatExceptionOfType(NothingHere.class)
                .isThrownBy(() -> introduction.confirm(MONDAY.plus(Duration.ofDays(7))));
        introduction.confirm(MONDAY.plus(Duration.ofDays(7)).minusNanos(1));
    }

    @Test
    void refusesToSettleWhatNobodyConfirmed() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> introduction.settle(Outcome.DECLINED, "", ADMIN, MONDAY));
    }

    @Test
    void refusesASecondOutcome() {
        introduction.confirm(MONDAY);
        introduction.settle(Outcome.MET, "", ADMIN, MONDAY);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> introduction.settle(Outcome.DECLINED, "", ADMIN, MONDAY));
    }

    @Test
    void countsASettledRequestAsReadEvenIfNobodyOpenedIt() {
        introduction.confirm(MONDAY);
        introduction.settle(Outcome.DECLINED, "Not this year.", ADMIN, MONDAY);

        assertThat(introduction.details().timeline().seenAt()).isEqualTo(MONDAY);
    }

    @Test
    @Tag("BR-43")
    void erasesWhoAskedWhenTakenBack() {
        introduction.confirm(MONDAY);
        introduction.takeBack(MONDAY);

        IntroductionRequest left = introduction.details().asked();
        assertThat(left.name() + left.organisation() + left.email() + left.message())
                .isEmpty();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> introduction.settle(Outcome.MET, "", ADMIN, MONDAY));
    }
}
