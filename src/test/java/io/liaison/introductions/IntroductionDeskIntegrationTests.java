package io.liaison.introductions;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.accounts.SignedIn;
import io.liaison.base.NothingHere;
import io.liaison.base.Refusal;
import io.liaison.base.Token;
import io.liaison.base.TooManyRequests;
import io.liaison.partners.PartnerRegister;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RealDatabase
class IntroductionDeskIntegrationTests {

    @Autowired
    World world;

    @Autowired
    IntroductionWorld letters;

    @Autowired
    IntroductionDesk desk;

    @Autowired
    IntroductionOverview overview;

    @Autowired
    PartnerRegister register;

    @Autowired
    Forgetting forgetting;

    private final String requester = "noor-" + UUID.randomUUID() + "@castellan.example";
    private final String client = UUID.randomUUID().toString();

    @Test
    @Tag("BR-40")
    void tellsThePartnerOnlyAfterTheRequesterConfirmed() {
        Tenant partner = letters.partner("Tidal Institute");
        ask(partner);

        assertThat(requestsOf(partner)).isEmpty();
        assertThat(lettersToAdminAboutRequests(partner)).isEmpty();

        confirm(requester);

        assertThat(requestsOf(partner)).singleElement().satisfies(introduction -> {
            assertThat(introduction.state()).isEqualTo(IntroductionState.NEW);
            assertThat(introduction.asked().email()).isEqualTo(requester);
        });
        assertThat(lettersToAdminAboutRequests(partner)).singleElement().satisfies(letter -> assertThat(letter)
                .contains("Noor Castellan", "We need a room for three batches.", requester));
    }

    @Test
    @Tag("BR-44")
    void carriesNoStrangersWordsToWhoeverTheyName() {
        Tenant partner = letters.partner("Quay Institute");
        desk.request(
                partner.id(),
                IntroductionWorld.OFFER,
                new IntroductionRequest(
                        "Sam Seller",
                        "Sellers and Sons",
                        IntroductionFixtures.START_UPS,
                        requester,
                        "Buy at spam.example",
                        true),
                client);

        assertThat(letters.lettersTo(requester)).singleElement().satisfies(letter -> assertThat(letter)
                .doesNotContain("spam.example", "Sam Seller", "Sellers and Sons")
                .contains("Quay Institute"));
    }

    @Test
    void confirmsOnceHoweverOftenTheButtonIsPressed() {
        Tenant partner = letters.partner("Mole Institute");
        ask(partner);
        confirm(requester);
        confirm(requester);

        assertThat(lettersToAdminAboutRequests(partner)).hasSize(1);
    }

    @Test
    @Tag("BR-45")
    void takesTheSameRequestWithinTenMinutesAsOneEvenAtTheSameMoment() throws Exception {
        Tenant partner = letters.partner("Double Institute");
        Callable<Boolean> press = () -> {
            ask(partner);
            return true;
        };
        try (ExecutorService twoHands = Executors.newFixedThreadPool(4)) {
            twoHands.invokeAll(List.of(press, press, press, press)).forEach(press1 -> {});
        }

        assertThat(letters.lettersTo(requester)).hasSize(1);
        letters.age(partner, "11 minutes");
        ask(partner);
        assertThat(letters.lettersTo(requester)).hasSize(2);
    }

    @Test
    void neverWritesToOneAddressMoreOftenThanALittle() throws SQLException {
        Tenant partner = letters.partner("Busy Institute");
        for (int sent = 0; sent < RequestLimits.PER_RECIPIENT; sent++) {
            ask(partner);
            letters.age(partner, "11 minutes");
        }

        assertThatExceptionOfType(TooManyRequests.class).isThrownBy(() -> ask(partner));
        assertThat(letters.lettersTo(requester)).hasSize(RequestLimits.PER_RECIPIENT);
    }

    @Test
    @Tag("BR-01")
    void hidesIntroductionsFromAnotherPartner() {
        Tenant ours = letters.partner("Our Institute");
        Tenant theirs = letters.partner("Their Institute");
        IntroductionId id = confirmed(ours);

        for (SignedIn stranger : List.of(theirs.admin(), theirs.editor(), ours.editor())) {
            assertHidden(stranger, () -> desk.ofPartner(ours.id()));
            assertHidden(stranger, () -> desk.open(ours.id(), id));
            assertHidden(stranger, () -> desk.reopen(ours.id(), id));
            assertHidden(stranger, () -> overview.ofPartner(ours.id()));
            assertHidden(stranger, () -> overview.unanswered(ours.id()));
            assertHidden(stranger, () -> desk.settle(ours.id(), id, Outcome.DECLINED, ""));
        }
        assertHidden(theirs.admin(), () -> desk.open(theirs.id(), id));
        assertHidden(theirs.admin(), () -> desk.settle(theirs.id(), id, Outcome.DECLINED, ""));
        assertThat(requestsOf(ours)).singleElement().satisfies(one -> assertThat(one.state())
                .isEqualTo(IntroductionState.NEW));
    }

    @Test
    void findsNoRequestWithAnotherPartnersToken() {
        Tenant ours = letters.partner("First Institute");
        Tenant theirs = letters.partner("Second Institute");
        ask(ours);
        Token token = letters.tokenMailedTo(requester);

        assertThatExceptionOfType(NothingHere.class).isThrownBy(() -> desk.status(theirs.id(), token));
        assertThatExceptionOfType(NothingHere.class).isThrownBy(() -> desk.confirm(theirs.id(), token));
    }

    @Test
    void tellsTheRequesterTheOutcomeWhereThereIsSomethingToSay() {
        Tenant partner = letters.partner("Pier Institute");
        IntroductionId id = confirmed(partner);
        world.as(partner.admin(), () -> desk.open(partner.id(), id));
        assertThat(status().state()).isEqualTo(IntroductionState.READ);

        world.as(partner.admin(), () -> desk.settle(partner.id(), id, Outcome.DECLINED, "We are full until June."));

        assertThat(status().state()).isEqualTo(IntroductionState.DECLINED);
        assertThat(letters.lettersTo(requester).getLast()).contains("We are full until June.");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> world.as(partner.admin(), () -> desk.settle(partner.id(), id, Outcome.MET, "")));
    }

    @Test
    void sendsNothingWithAnOutcomeWithoutWords() {
        Tenant partner = letters.partner("Silent Institute");
        IntroductionId id = confirmed(partner);

        world.as(partner.admin(), () -> desk.settle(partner.id(), id, Outcome.MET, " \n"));

        assertThat(letters.lettersTo(requester)).hasSize(1);
        assertThat(status().state()).isEqualTo(IntroductionState.MET);
    }

    @Test
    @Tag("BR-280")
    @DisplayName("Point 9.15: the platform sees state, age and number of requests, never who wrote or what")
    void showsThePlatformHowRequestsFareAndNothingElse() {
        Tenant partner = letters.partner("Watched Institute");
        IntroductionId id = confirmed(partner);
        SignedIn platform = world.platformAdmin();

        assertHidden(platform, () -> desk.ofPartner(partner.id()));
        assertHidden(platform, () -> desk.open(partner.id(), id));
        assertHidden(platform, () -> desk.settle(partner.id(), id, Outcome.MET, ""));
        assertHidden(platform, () -> desk.reopen(partner.id(), id));

        assertThat(status().state()).isEqualTo(IntroductionState.NEW);
        assertThat(world.as(platform, () -> overview.unanswered(partner.id()))).isOne();
        assertThat(world.as(platform, () -> overview.ofPartner(partner.id())))
                .singleElement()
                .satisfies(one -> assertThat(one.state()).isEqualTo(IntroductionState.NEW))
                .extracting(IntroductionProgress::toString, as(InstanceOfAssertFactories.STRING))
                .doesNotContain("Noor", requester, "three batches");
    }

    @Test
    @Tag("BR-280")
    @DisplayName("Point 9.15: the database itself shows the platform no request")
    void raisesTheWallAroundRequestsAgainstThePlatformToo() throws SQLException {
        Tenant partner = letters.partner("Walled Institute");
        confirmed(partner);

        assertThat(letters.visibleToThePlatform("introduction")).isZero();
        assertThat(letters.visibleToThePlatform("introduction_progress")).isPositive();
        assertThat(letters.columns("introduction_progress"))
                .doesNotContain("name", "organisation", "email", "message", "answer", "token_hash", "outcome_by");
    }

    @Test
    @Tag("BR-281")
    @DisplayName("Point 9.15: an outcome can be undone, and the request waits again")
    void takesAnOutcomeBack() {
        Tenant partner = letters.partner("Hasty Institute");
        IntroductionId id = confirmed(partner);
        world.as(partner.admin(), () -> desk.settle(partner.id(), id, Outcome.MET, ""));
        assertThat(world.as(partner.admin(), () -> overview.unanswered(partner.id())))
                .isZero();

        world.as(partner.admin(), () -> desk.reopen(partner.id(), id));

        assertThat(status().state()).isEqualTo(IntroductionState.READ);
        assertThat(world.as(partner.admin(), () -> overview.unanswered(partner.id())))
                .isOne();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> world.as(partner.admin(), () -> desk.reopen(partner.id(), id)));
    }

    @Test
    @Tag("BR-43")
    void erasesARequestThatWasTakenBackAndForgetsItLater() throws SQLException {
        Tenant partner = letters.partner("Leaving Institute");
        confirmed(partner);
        Token token = letters.tokenMailedTo(requester);
        desk.takeBack(partner.id(), token);

        assertThat(requestsOf(partner)).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(IntroductionState.TAKEN_BACK);
            assertThat(one.asked().message()).isEmpty();
        });
        letters.age(partner, "8 days");
        forgetting.forget();
        assertThat(letters.stored(partner)).isZero();
    }

    @Test
    @Tag("BR-43")
    void forgetsWhatNobodyConfirmedInSevenDaysAndNothingElse() throws SQLException {
        Tenant partner = letters.partner("Forgetful Institute");
        Tenant other = letters.partner("Other Institute");
        ask(partner);
        Token late = letters.tokenMailedTo(requester);
        confirmed(other);
        letters.age(partner, "8 days");
        letters.age(other, "8 days");
        assertThatExceptionOfType(NothingHere.class).isThrownBy(() -> desk.confirm(partner.id(), late));

        forgetting.forget();

        assertThat(letters.stored(partner)).isZero();
        assertThat(letters.stored(other)).isOne();
    }

    @Test
    void passesNothingOnToAPartnerThatHasLeft() {
        Tenant partner = letters.partner("Departed Institute");
        ask(partner);
        world.as(world.platformAdmin(), () -> register.withdraw(partner.id()));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> confirm(requester));
        assertThat(lettersToAdminAboutRequests(partner)).isEmpty();
    }

    @Test
    void takesNoRequestAboutAnOfferThatIsNotLive() {
        Tenant partner = letters.partner("Narrow Institute");
        Tenant unpublished = world.tenant("Hidden Institute");

        assertThatExceptionOfType(NothingHere.class)
                .isThrownBy(() -> desk.request(partner.id(), "none", IntroductionFixtures.request(requester), client));
        assertThatExceptionOfType(NothingHere.class).isThrownBy(() -> ask(unpublished));
    }

    private void ask(Tenant partner) {
        desk.request(partner.id(), IntroductionWorld.OFFER, IntroductionFixtures.request(requester), client);
    }

    private void confirm(String email) {
        Token token = letters.tokenMailedTo(email);
        desk.confirm(token.partner(), token);
    }

    private IntroductionId confirmed(Tenant partner) {
        ask(partner);
        confirm(requester);
        return requestsOf(partner).getFirst().id();
    }

    private IntroductionDetails status() {
        Token token = IntroductionWorld.tokenIn(letters.lettersTo(requester).getFirst());
        return desk.status(token.partner(), token);
    }

    private List<IntroductionDetails> requestsOf(Tenant partner) {
        return world.as(partner.admin(), () -> desk.ofPartner(partner.id()));
    }

    private List<String> lettersToAdminAboutRequests(Tenant partner) {
        return letters.lettersTo(partner.admin().email().value()).stream()
                .filter(letter -> letter.contains("asks for an introduction"))
                .toList();
    }

    private void assertHidden(SignedIn account, Runnable call) {
        assertThatExceptionOfType(NothingHere.class).isThrownBy(() -> world.as(account, call));
    }
}
