package io.liaison.notices;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The digest goes out once a day, from whichever node is first; after a time without any node, as soon as there is one. */
@Configuration(proxyBeanMethods = false)
class DigestSchedule {

    /**
     * @param digest asked for when it is due, for it posts letters, and the outbox needs the scheduler that runs this
     * @param zone a time zone such as {@code Asia/Singapore}; empty is the machine's own
     */
    @Bean
    RecurringTask<Void> sendDigests(
            ObjectProvider<Digest> digest,
            @Value("${liaison.mail.digest-at:07:00}") String time,
            @Value("${liaison.zone:}") String zone) {
        ZoneId where = zone.isBlank() ? ZoneId.systemDefault() : ZoneId.of(zone);
        return Tasks.recurring("send-digests", Schedules.daily(where, LocalTime.parse(time)))
                .execute((task, context) -> digest.getObject().sendAll());
    }
}
