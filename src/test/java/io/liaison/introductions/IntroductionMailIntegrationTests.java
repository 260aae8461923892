package io.liaison.introductions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import io.liaison.MailParts;
import io.liaison.Post;
import io.liaison.RealDatabase;
import io.liaison.World.Tenant;
import io.liaison.base.Token;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
