package io.liaison.mail;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * Delivers posted letters by SMTP, each by a job of its own that survives crashes. A failed delivery is tried again after 10 s, then twice as long
 * each time, 15 times in all (about four days). A crash between the server's acceptance and our note of it sends a letter twice rather than never.
 */
@Configuration(proxyBeanMethods = false)
class Delivery {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("deliver-mail", Void.class);
    private static final int TRIES = 15;
    private static final Duration FIRST_RETRY = Duration.ofSeconds(10);

    @Bean
    OneTimeTask<Void> deliverMail(
            JdbcClient jdbc, LetterTransactions transactions, JavaMailSender sender, Envelope envelope, Clock clock) {
        return Tasks.oneTime(TASK)
                .onFailure(new FailureHandler.MaxRetriesFailureHandler<>(
                        TRIES, new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY)))
                .execute((task, context) -> {
                    UUID id = UUID.fromString(task.getId());
                    MimeMessage empty = sender.createMimeMessage();
                    transactions.call(() -> message(jdbc, id, empty, envelope)).ifPresent(letter -> {
                        sender.send(letter);
                        transactions.run(() -> blank(jdbc, id, clock));
                    });
                });
    }

    /** What is delivered is the recipient's: only that it went, and when, is kept. */
    private static void blank(JdbcClient jdbc, UUID id, Clock clock) {
        jdbc.sql("""
                        update mail
                           set sent_at = ?, recipient = '', subject = '', text = '', html = '', choices = ''
                         where id = ?""").params(Timestamp.from(clock.instant()), id).update();
    }

    /** Empty when the letter was taken back, or delivered by an earlier try that could not say so. */
    private static Optional<MimeMessage> message(JdbcClient jdbc, UUID id, MimeMessage empty, Envelope envelope) {
        return jdbc.sql("select * from mail where id = ? and sent_at is null")
                .param(id)
                .query((row, number) -> {
                    try {
                        envelope.fill(empty, row);
                        return empty;
                    } catch (MessagingException unwritable) {
                        throw new MailPreparationException(unwritable);
                    }
                })
                .optional();
    }
}
