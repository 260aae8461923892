package io.liaison.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import io.liaison.MailParts;
import io.liaison.Post;
import io.liaison.RealDatabase;
import io.liaison.World;
import io.liaison.World.Tenant;
import io.liaison.accounts.SignedIn;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Notices as a mail server gets them. */
@RealDatabase
class NoticeMailIntegrationTests {

    @RegisterExtension
    static final GreenMailExtension MAIL =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private static final Duration SOON = Duration.ofSeconds(15);

    @Autowired
    World world;

    @Autowired
    Notices notices;

    @Autowired
    Post post;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void deliverHere() {
        post.setPort(MAIL.getSmtp().getPort());
    }

    @AfterEach
    void deliverNowhereAgain() {
        post.setPort(Post.NOBODY);
    }

    @Test
    void goOutAsTextAndHtmlWithWhatMailProgramsAskFor() throws Exception {
        Tenant tenant = world.tenant("Postal Institute");
        tell(tenant.admin(), "Füllen Sie – bitte – „Übersicht“ aus <b>now</b>");

        MimeMessage letter = arrived(tenant.admin());

        assertThat(letter.getContentType()).startsWith("multipart/alternative");
        assertThat(MailParts.plainText(letter)).contains("„Übersicht“ aus <b>now</b>", "/workspace");
        assertThat(MailParts.html(letter)).contains("„Übersicht“ aus &lt;b&gt;now&lt;/b&gt;", "Look at it</a>");
        UUID id = jdbc.sql("select id from for_tests.posted_mail where recipient = ? and subject = 'A reminder'")
                .param(tenant.admin().email().value())
                .query(UUID.class)
                .single();
        assertThat(letter.getMessageID()).isEqualTo("<" + id + "@localhost>");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(letter.getHeader("List-Unsubscribe"))
                .singleElement()
                .asString()
                .endsWith("/account/mail>");
    }

    @Test
    void areDeliveredAfterTheServerWasAway() {
        Tenant tenant = world.tenant("Stormy Institute");
        post.setPort(Post.SERVER_THAT_IS_AWAY);
        tell(tenant.admin(), "Patience.");
        await().atMost(SOON)
                .until(() -> jdbc.sql("""
                                select count(*) from scheduled_tasks t join for_tests.posted_mail m on m.id::text = t.task_instance
                                 where m.recipient = ? and m.subject = 'A reminder' and t.consecutive_failures > 0""")
                                .param(tenant.admin().email().value())
                                .query(Long.class)
                                .single()
                        > 0);

        post.setPort(MAIL.getSmtp().getPort());
        tryAgainNow(tenant.admin());

        await().atMost(Duration.ofSeconds(30))
                .until(() -> received(tenant.admin()).size() == 1);
    }

    private void tell(SignedIn account, String text) {
        Notice notice = new Notice(Topic.REMINDER, "A reminder", text, "Look at it", "/workspace");
        transactions.executeWithoutResult(transaction -> notices.tellAccounts(List.of(account.id()), notice));
    }

    private void tryAgainNow(SignedIn recipient) {
        jdbc.sql("""
                        update scheduled_tasks set execution_time = 'epoch'
                         where task_instance in (select id::text from for_tests.posted_mail where recipient = ? and subject = 'A reminder')""").param(recipient.email().value()).update();
    }

    private static MimeMessage arrived(SignedIn account) {
        return await().atMost(SOON)
                .until(() -> received(account), found -> !found.isEmpty())
                .getFirst();
    }

    private static List<MimeMessage> received(SignedIn account) {
        return Stream.of(MAIL.getReceivedMessagesForDomain(account.email().value()))
                .filter(message -> "A reminder".equals(subject(message)))
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
