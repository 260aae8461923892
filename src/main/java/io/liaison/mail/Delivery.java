package io.liaison.mail;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.SimpleMailMessage;
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
            JdbcClient jdbc,
            JavaMailSender sender,
            Clock clock,
            @Value("${liaison.mail.from:Liaison <no-reply@liaison.example>}") String from) {
        return Tasks.oneTime(TASK)
                .onFailure(new FailureHandler.MaxRetriesFailureHandler<>(
                        TRIES, new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY)))
                .execute((task, context) -> {
                    UUID id = UUID.fromString(task.getId());
                    sender.send(message(jdbc, id, from));
                    jdbc.sql("update mail set sent_at = ? where id = ?")
                            .params(Timestamp.from(clock.instant()), id)
                            .update();
                });
    }

    private static SimpleMailMessage message(JdbcClient jdbc, UUID id, String from) {
        return jdbc.sql("select recipient, subject, text from mail where id = ?")
                .param(id)
                .query((row, number) -> {
                    SimpleMailMessage message = new SimpleMailMessage();
                    message.setFrom(from);
                    message.setTo(row.getString("recipient"));
                    message.setSubject(row.getString("subject"));
                    message.setText(row.getString("text"));
                    return message;
                })
                .single();
    }
}
