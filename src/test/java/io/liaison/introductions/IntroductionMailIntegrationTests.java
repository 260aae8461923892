package io.liaison.introductions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import com.zaxxer.hikari.HikariDataSource;
import io.liaison.MailParts;
import io.liaison.Post;
import io.liaison.RealDatabase;
import io.liaison.StoredText;
import io.liaison.World.Tenant;
import io.liaison.base.Token;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** The letters as a mail server gets them. */
@RealDatabase
class IntroductionMailIntegrationTests {

    @RegisterExtension
    static final GreenMailExtension MAIL =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private static final Duration SOON = Duration.ofSeconds(15);

    @Autowired
    IntroductionWorld letters;

    @Autowired
    IntroductionDesk desk;

    @Autowired
    Post post;

    @Autowired
    HikariDataSource database;

    private final String requester = "noor-" + UUID.randomUUID() + "@castellan.example";

    @BeforeEach
    void deliverHere() {
        post.setPort(MAIL.getSmtp().getPort());
    }

    @AfterEach
    void deliverNowhereAgain() {
        post.setPort(Post.NOBODY);
    }

    @Test
    @Tag("BR-40")
    void reachTheRequesterFirstAndTheAdminsAfterConfirmation() throws Exception {
        Tenant partner = letters.partner("Post Institute");
        desk.request(partner.id(), IntroductionWorld.OFFER, IntroductionFixtures.request(requester), requester);

        MimeMessage asked = arrived(requester, "Confirm your request");
        String admin = partner.admin().email().value();
        assertThat(received(admin, "Introduction requested")).isEmpty();

        Token token = IntroductionWorld.tokenIn(MailParts.plainText(asked));
        desk.confirm(token.partner(), token);

        MimeMessage told = arrived(admin, "Introduction requested");
        assertThat(MailParts.plainText(told)).contains("We need a room for three batches.", requester);
    }

    @Test
    @Tag("BR-320")
    @DisplayName("Point 10.6: of a withdrawn introduction nothing is left in any table, delivered letters included")
    void leaveNothingOfAWithdrawnRequestInTheDatabase() throws Exception {
        Tenant partner = letters.partner("Discreet Institute");
        desk.request(partner.id(), IntroductionWorld.OFFER, asked(), requester);
        Token token = IntroductionWorld.tokenIn(MailParts.plainText(arrived(requester, "Confirm your request")));
        desk.confirm(token.partner(), token);
        arrived(partner.admin().email().value(), "Introduction requested");

        desk.takeBack(token.partner(), token);

        await().atMost(SOON).untilAsserted(() -> assertNothingIsLeftOf(token));
    }

    @Test
    @Tag("BR-320")
    @DisplayName("Point 10.6: withdrawing takes back the letters that wait to be delivered")
    void areTakenBackWhileTheyWait() throws Exception {
        Tenant partner = letters.partner("Patient Institute");
        post.setPort(Post.SERVER_THAT_IS_AWAY);
        desk.request(partner.id(), IntroductionWorld.OFFER, asked(), requester);
        Token token = letters.tokenMailedTo(requester);
        desk.confirm(token.partner(), token);
        assertThat(StoredText.tablesWith(database.getJdbcUrl(), requester)).contains("introduction", "mail");

        desk.takeBack(token.partner(), token);

        assertNothingIsLeftOf(token);
    }

    private IntroductionRequest asked() {
        return new IntroductionRequest(
                "Noor of " + requester.replaceAll("@.*", ""),
                "Cells of " + requester,
                IntroductionFixtures.START_UPS,
                requester,
                "Three batches for " + requester,
                true);
    }

    private void assertNothingIsLeftOf(Token token) throws SQLException {
        assertThat(StoredText.tablesWith(database.getJdbcUrl(), requester)).isEmpty();
        assertThat(StoredText.tablesWith(database.getJdbcUrl(), token.value())).isEmpty();
    }

    private static MimeMessage arrived(String recipient, String subject) {
        return await().atMost(SOON)
                .until(() -> received(recipient, subject), found -> !found.isEmpty())
                .getFirst();
    }

    /** Other tests' letters arrive here, too, when their delivery is tried again. */
    private static List<MimeMessage> received(String recipient, String subject) {
        return Stream.of(MAIL.getReceivedMessagesForDomain(recipient))
                .filter(message -> subject(message).startsWith(subject))
                .toList();
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
