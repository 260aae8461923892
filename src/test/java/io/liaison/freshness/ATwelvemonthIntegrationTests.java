package io.liaison.freshness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.liaison.MovableClock;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.base.NothingHere;
import io.liaison.base.Sitemap;
import io.liaison.base.Token;
import io.liaison.partners.PartnerRegister;
import io.liaison.partners.Standing;
import io.liaison.partners.Unlisting;
import io.liaison.profile.Publishing;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens to a page nobody confirms, told by moving the clock. */
@RealDatabase
@Import(MovableClock.class)
class ATwelvemonthIntegrationTests {

    private static final Pattern LINK = Pattern.compile("/still-correct/([\\w-]+)");
    private static final Duration GRACE = Duration.ofDays(60);

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    Rounds rounds;

    @Autowired
    KeepingFresh keepingFresh;

    @Autowired
    PartnerRegister register;

    @Autowired
    Unlisting unlisting;

    @Autowired
    Publishing publishing;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Tenant partner;

    @BeforeEach
    void aPublishedPage() {
        partner = world.published("Evergreen Institute", World.content("Evergreen Institute", "What we do."));
    }

    @Test
    @Tag("BR-130")
    @Tag("BR-131")
    void aPageNobodyConfirmsIsRemindedOfThenMarkedThenUnlistedAndConfirmingListsItAgain() throws Exception {
        Instant published = clock.instant();
        String published_ = "Checked by the partner on <time datetime=\"" + day(published) + "\">";
        assertThat(page()).contains(published_).doesNotContain("has not confirmed this page");

        // Eleven months on, nothing has happened; a month before the day comes the first reminder, a week before the
        // second.
        passUntil(reviewBy().minus(Duration.ofDays(31)));
        assertThat(reminders()).isEmpty();
        passUntil(reviewBy().minus(Duration.ofDays(30)));
        assertThat(reminders())
                .hasSize(1)
                .last()
                .asString()
                .startsWith("Is the page of Evergreen Institute still correct?");
        passUntil(reviewBy().minus(Duration.ofDays(7)));
        assertThat(reminders()).hasSize(2);
        assertThat(page()).contains(published_).doesNotContain("has not confirmed this page");

        // On the day the page itself says so, for everybody to read, and the partner is told once.
        passUntil(reviewBy());
        assertThat(page()).contains("The partner has not confirmed this page since " + month(published) + ".");
        assertThat(reminders()).hasSize(3).last().asString().contains("is overdue");
        assertThat(found()).isTrue();
        passUntil(clock.instant().plus(GRACE).minus(Duration.ofDays(1)));
        assertThat(found()).isTrue();

        // After the grace period the search does not find it; whoever has the address still reads it.
        passUntil(clock.instant().plus(Duration.ofDays(1)));
        assertThat(reminders()).hasSize(4).last().asString().contains("is no longer found in the search");
        assertThat(found()).isFalse();
        assertThat(standing()).isEqualTo(Standing.UNLISTED);
        assertThat(page()).contains("has not confirmed this page", "<meta name=\"robots\" content=\"noindex\">");
        assertThat(get("/sitemap.xml").body()).doesNotContain(partner.slug().value());
        passUntil(clock.instant().plus(Duration.ofDays(30)));
        assertThat(reminders()).hasSize(4);

        // One press of the button, and everything is as it was, with today's date.
        world.as(partner.editor(), () -> keepingFresh.stillCorrect(partner.id()));
        assertThat(found()).isTrue();
        assertThat(standing()).isEqualTo(Standing.LISTED);
        assertThat(page())
                .contains("Checked by the partner on <time datetime=\"" + day(clock.instant()) + "\">")
                .doesNotContain("has not confirmed this page", "noindex");
        assertThat(reviewBy()).isAfter(clock.instant().plus(Duration.ofDays(360)));
    }

    @Test
    @Tag("BR-132")
    void confirmsFromTheMailByPressingTheButtonAndNotByOpeningTheLink() throws Exception {
        passUntil(reviewBy().minus(Duration.ofDays(30)));
        String link = Sitemap.stillCorrect(newestToken());

        HttpResponse<String> opened = get(link);
        assertThat(opened.statusCode()).isEqualTo(200);
        assertThat(opened.body())
                .contains("Is this page still correct?")
                .doesNotContain(newestToken().value());
        assertThat(opened.headers().allValues("cache-control")).containsExactly("no-store");
        assertThat(step()).isEqualTo(Step.A_MONTH_BEFORE);

        assertThat(post(link).statusCode()).isEqualTo(303);
        assertThat(step()).isEqualTo(Step.FRESH);
        Instant confirmed = confirmedAt();
        assertThat(get(link).body()).contains("Confirmed. Thank you");

        clock.pass(Duration.ofDays(1));
        post(link);
        assertThat(confirmedAt()).isEqualTo(confirmed);
    }

    @Test
    @Tag("BR-132")
    void aLinkOfAnOlderReminderOrOfNoneConfirmsNothing() throws Exception {
        passUntil(reviewBy().minus(Duration.ofDays(30)));
        String older = Sitemap.stillCorrect(newestToken());
        passUntil(reviewBy().minus(Duration.ofDays(7)));

        assertThat(get(older).statusCode()).isEqualTo(404);
        assertThat(post(older).statusCode()).isEqualTo(404);
        assertThat(post(Sitemap.stillCorrect(Token.forPartner(partner.id()))).statusCode())
                .isEqualTo(404);
        assertThat(step()).isEqualTo(Step.A_WEEK_BEFORE);

        String newest = Sitemap.stillCorrect(newestToken());
        clock.pass(Confirmation.LINK_WORKS);
        assertThat(get(newest).statusCode()).isEqualTo(410);
        assertThat(post(newest).statusCode()).isEqualTo(410);
    }

    @Test
    @Tag("BR-133")
    void aPublicationRenewsAnUnlistedPage() throws Exception {
        passUntil(reviewBy());
        passUntil(clock.instant().plus(GRACE));
        assertThat(found()).isFalse();

        world.publish(partner, World.content("Evergreen Institute", "What we do this year."));

        assertThat(found()).isTrue();
        assertThat(page()).contains("What we do this year.").doesNotContain("has not confirmed this page");
    }

    @Test
    @Tag("BR-156")
    void whatThePlatformUnlistedIsListedAgainByNothingElse() {
        world.as(world.platformAdmin(), () -> unlisting.unlistByHand(partner.id()));
        assertThat(found()).isFalse();
        assertThat(page()).contains("noindex");

        world.as(partner.editor(), () -> keepingFresh.stillCorrect(partner.id()));
        world.publish(partner, World.content("Evergreen Institute", "What we do this year."));
        passUntil(reviewBy());
        passUntil(clock.instant().plus(GRACE));
        assertThat(reminders()).noneMatch(subject -> subject.contains("no longer found"));
        world.as(partner.editor(), () -> keepingFresh.stillCorrect(partner.id()));
        world.as(world.platformAdmin(), () -> publishing.unpublish(partner.id(), "A mistake."));
        world.publish(partner, World.content("Evergreen Institute", "What we do again."));
        assertThat(found()).isFalse();
        assertThat(standing()).isEqualTo(Standing.UNLISTED);

        world.as(world.platformAdmin(), () -> unlisting.listAgainByHand(partner.id()));
        assertThat(found()).isTrue();
        assertThat(page()).doesNotContain("noindex");
    }

    @Test
    @Tag("BR-156")
    void whatThePlatformListsWhileItIsOverdueHasAWholeGracePeriodAgain() {
        passUntil(reviewBy());
        passUntil(clock.instant().plus(GRACE));
        world.as(world.platformAdmin(), () -> unlisting.listAgainByHand(partner.id()));
        passUntil(clock.instant().plus(GRACE).minus(Duration.ofDays(1)));
        assertThat(found()).isTrue();
        assertThat(step()).isEqualTo(Step.OVERDUE);

        passUntil(clock.instant().plus(Duration.ofDays(1)));
        assertThat(found()).isFalse();
        world.as(partner.editor(), () -> keepingFresh.stillCorrect(partner.id()));
        assertThat(found()).isTrue();
    }

    @Test
    @Tag("BR-131")
    void catchesUpAfterALongSilenceWithOneLetterAndAWholeGracePeriod() {
        passUntil(reviewBy().plus(Duration.ofDays(400)));

        assertThat(reminders()).hasSize(1).last().asString().contains("is overdue");
        assertThat(found()).isTrue();
        passUntil(clock.instant().plus(GRACE));
        assertThat(found()).isFalse();
    }

    @Test
    @Tag("BR-134")
    void takesEachStepOnceHoweverManyNodesGoRoundAtTheSameTime() throws Exception {
        clock.pass(Duration.between(clock.instant(), reviewBy().minus(Duration.ofDays(30))));

        Callable<Boolean> round = () -> {
            rounds.go();
            return true;
        };
        try (var nodes = Executors.newFixedThreadPool(4)) {
            for (Future<Boolean> gone : nodes.invokeAll(List.of(round, round, round, round))) {
                gone.get();
            }
        }

        assertThat(reminders()).hasSize(1);
    }

    @Test
    @Tag("BR-133")
    void whatIsNotLiveIsNotRemindedOf() {
        world.as(world.platformAdmin(), () -> publishing.unpublish(partner.id(), "A mistake."));
        passUntil(clock.instant().plus(Duration.ofDays(500)));

        assertThat(reminders()).isEmpty();
        assertThat(world.as(partner.editor(), () -> keepingFresh.of(partner.id())))
                .isEmpty();
    }

    @Test
    @Tag("BR-135")
    void thePlatformAsksOnePartnerMoreOften() {
        world.as(world.platformAdmin(), () -> keepingFresh.askEvery(partner.id(), 3));

        assertThat(reviewBy()).isBefore(clock.instant().plus(Duration.ofDays(93)));
        assertThatExceptionOfType(NothingHere.class)
                .isThrownBy(() -> world.as(partner.admin(), () -> keepingFresh.askEvery(partner.id(), 24)));
    }

    /** Moves the clock there and lets the daily rounds go, twice: the second changes nothing. */
    private void passUntil(Instant moment) {
        clock.pass(Duration.between(clock.instant(), moment).plusSeconds(1));
        rounds.go();
        rounds.go();
    }

    private Instant reviewBy() {
        return details().reviewBy();
    }

    private Instant confirmedAt() {
        return details().confirmedAt();
    }

    private Step step() {
        return details().step();
    }

    private FreshnessDetails details() {
        return world.as(partner.editor(), () -> keepingFresh.of(partner.id())).orElseThrow();
    }

    private Standing standing() {
        return world.as(partner.editor(), () -> register.get(partner.id())).standing();
    }

    private boolean found() {
        return get("/?q=" + partner.slug()).body().contains("href=\"" + Sitemap.partner(partner.slug()) + "\"")
                || get("/?q=Evergreen").body().contains("href=\"" + Sitemap.partner(partner.slug()) + "\"");
    }

    private String page() {
        return get(Sitemap.partner(partner.slug())).body();
    }

    /** Subjects of the letters to the Editor that ask to confirm, oldest first. */
    private List<String> reminders() {
        return jdbc.sql(
                        "select subject from for_tests.posted_mail where recipient = ? and text like '%/still-correct/%' order by created_at")
                .param(partner.editor().email().value())
                .query(String.class)
                .list();
    }

    private Token newestToken() {
        String letter = jdbc.sql(
                        "select text from for_tests.posted_mail where recipient = ? order by created_at desc limit 1")
                .param(partner.editor().email().value())
                .query(String.class)
                .single();
        Matcher link = LINK.matcher(letter);
        if (!link.find()) {
            throw new AssertionError("No link in: " + letter);
        }
        return new Token(link.group(1));
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)));
    }

    private HttpResponse<String> post(String path) {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(ZoneId.systemDefault()).toLocalDate();
    }

    private static String month(Instant moment) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK).format(day(moment));
    }
}
