package io.liaison.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import com.zaxxer.hikari.HikariDataSource;
import io.liaison.MailParts;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.accounts.SignedIn;
import io.liaison.base.Sitemap;
import io.liaison.database.Reach;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Alerts from the form to the mail server and back. */
@RealDatabase
class AlertsIntegrationTests {

    @RegisterExtension
    static final GreenMailExtension MAIL =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Pattern LINK = Pattern.compile("/alert/[\\w-]+");

    @Autowired
    World world;

    @Autowired
    AlertRounds rounds;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    HikariDataSource appRole;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @LocalServerPort
    int port;

    private final String visitor = "noor-" + UUID.randomUUID() + "@castellan.example";
    private final String word = "quasar" + UUID.randomUUID().toString().substring(0, 8);
    private AlertWorld visit;
    private int portBefore;

    @BeforeEach
    void deliverHere() {
        visit = new AlertWorld(appRole, port);
        portBefore = sender.getPort();
        sender.setPort(MAIL.getSmtp().getPort());
    }

    @AfterEach
    void deliverNowhereAgain() {
        sender.setPort(portBefore);
    }

    @Test
    @Tag("BR-190")
    @Tag("BR-191")
    @Tag("BR-192")
    @Tag("BR-193")
    void startByALetterTellWhatIsNewOnceAndEndWithOneClick() throws Exception {
        Tenant early = world.published("Early Institute", World.content("Early Institute", "We do " + word + "."));
        visit.publishedEarlier(early.slug().value(), "30 days");
        String link = asked();
        assertThat(visit.get(link).body()).contains("Start this alert?", word, visitor, "Once a week".toLowerCase());
        visit.age(visitor, "1 hour");
        rounds.go();
        assertThat(visit.post(link, Map.of("action", "start")).statusCode()).isEqualTo(303);
        assertThat(visit.get(link).body()).contains("Your alert");

        // A week later nothing is new, and an empty letter is never written.
        visit.age(visitor, "8 days");
        rounds.go();
        Tenant fresh = world.published("Fresh Institute", World.content("Fresh Institute", "We do " + word + ", too."));
        visit.publishedEarlier(fresh.slug().value(), "5 minutes");
        visit.age(visitor, "8 days");
        rounds.go();
        rounds.go();

        MimeMessage news = arrived("Fresh Institute fits: “" + word + "”");
        assertThat(MailParts.plainText(news))
                .contains("New in the directory.", "– Facility Rental, for Start-ups", "/partners/" + fresh.slug())
                .doesNotContain("Early Institute");
        String unsubscribe = header(news, "List-Unsubscribe").replaceAll("[<>]", "");
        assertThat(header(news, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(MailParts.html(news)).contains("Stop this alert</a>", unsubscribe);
        assertThat(received("Early")).isEmpty();

        String oneClick = URI.create(unsubscribe).getPath();
        HttpResponse<String> stopped = visit.post(oneClick, Map.of("List-Unsubscribe", "One-Click"));
        assertThat(stopped.statusCode()).isEqualTo(200);
        assertThat(stopped.headers().map()).doesNotContainKey("set-cookie");
        assertThat(visit.get(link).statusCode()).isEqualTo(404);
        assertThat(visit.stored("alert", "email", visitor)).isZero();
        await().atMost(SOON).until(() -> visit.stored("mail", "recipient", visitor) == 0);
    }

    @Test
    @Tag("BR-191")
    void tellWhatHasChangedAndASecondWishOfTheSameWordsAddsNoSecondLetter() throws Exception {
        Tenant partner = world.published("Changing Institute", World.content("Changing Institute", word));
        visit.publishedEarlier(partner.slug().value(), "60 days");
        visit.post(asked(), Map.of("action", "start"));
        MAIL.purgeEmailFromAllMailboxes();
        String second = asked();
        visit.post(second, Map.of("action", "start"));
        world.publish(partner, World.content("Changing Institute", word + ", and more."));
        visit.publishedEarlier(partner.slug().value(), "5 minutes");
        visit.age(visitor, "8 days");

        rounds.go();

        arrived("Changing Institute fits");
        assertThat(received("Changing Institute fits"))
                .singleElement()
                .satisfies(letter -> assertThat(MailParts.plainText(letter)).contains("Has changed its profile."));
        visit.post(second, Map.of("action", "stop"));
        assertThat(visit.stored("alert", "email", visitor)).isZero();
    }

    @Test
    @Tag("BR-190")
    void sayTheSameOfKnownAndUnknownAddressesAndKeepWhatWasTyped() throws Exception {
        HttpResponse<String> first = visit.post("/alerts/new?q=" + word, Map.of("email", visitor));
        HttpResponse<String> again = visit.post("/alerts/new?q=" + word, Map.of("email", visitor));
        assertThat(again.statusCode()).isEqualTo(first.statusCode()).isEqualTo(303);
        assertThat(again.headers().firstValue("location"))
                .isEqualTo(first.headers().firstValue("location"))
                .contains(Sitemap.alertSent());

        HttpResponse<String> wrong = visit.post(
                "/alerts/new?q=" + word + "&region=singapore", Map.of("email", "noor@", "frequency", "daily"));
        Document page = Jsoup.parse(wrong.body());
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(page.getElementById("email").attr("value")).isEqualTo("noor@");
        assertThat(page.select("option[selected]").text()).isEqualTo("Once a day");
        assertThat(page.select(".definition dd").eachText()).containsExactly("“" + word + "”", "Singapore");
        assertThat(page.select("form").attr("action")).isEqualTo("/alerts/new?q=" + word + "&region=singapore");

        HttpResponse<String> elsewhere =
                visit.post("/alerts/new?q=x", Map.of("email", visitor), "Sec-Fetch-Site", "cross-site");
        assertThat(elsewhere.statusCode()).isEqualTo(403);
    }

    @Test
    @Tag("BR-193")
    void areForgottenWhenNobodyStartsThemInTime() throws Exception {
        String link = asked();
        visit.age(visitor, "8 days");

        assertThat(visit.get(link).statusCode()).isEqualTo(404);
        assertThat(visit.post(link, Map.of("action", "start")).statusCode()).isEqualTo(404);
    }

    @Test
    @Tag("BR-194")
    void areSeenByNobodyWithoutTheirToken() throws Exception {
        asked();
        SignedIn admin = world.platformAdmin();
        for (Reach reach : List.of(new Reach(null, null, false), Reach.platform(admin.id()))) {
            for (String table : List.of("alert", "alert_link")) {
                assertThat(visible(table, reach)).as(table + " within " + reach).isZero();
            }
        }
        assertThat(visible("alert", Reach.platform(null))).isPositive();
    }

    private int visible(String table, Reach reach) {
        return reach.call(
                () -> new TransactionTemplate(transactions).execute(started -> jdbc.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single()));
    }

    /** The link in the letter that asks to confirm. */
    private String asked() throws Exception {
        assertThat(visit.get("/?q=" + word).body()).contains("/alerts/new?q=" + word);
        assertThat(visit.post("/alerts/new?q=" + word, Map.of("email", visitor)).statusCode())
                .isEqualTo(303);
        String letter = MailParts.plainText(arrived("Confirm your alert"));
        assertThat(letter).doesNotContain(word);
        Matcher link = LINK.matcher(letter);
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private MimeMessage arrived(String subject) {
        return await().atMost(SOON)
                .until(() -> received(subject), found -> !found.isEmpty())
                .getFirst();
    }

    private List<MimeMessage> received(String subject) {
        return List.of(MAIL.getReceivedMessagesForDomain(visitor)).stream()
                .filter(message -> subject(message).startsWith(subject))
                .toList();
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String header(MimeMessage message, String name) throws MessagingException {
        return String.join(" ", message.getHeader(name));
    }
}
