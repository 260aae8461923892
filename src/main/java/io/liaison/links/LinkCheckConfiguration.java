package io.liaison.links;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import javax.net.ssl.SSLSocketFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How links are checked here. {@code liaison.links.check=false} leaves them all unasked. */
@Configuration(proxyBeanMethods = false)
class LinkCheckConfiguration {

    private static final Duration EVERY = Duration.ofSeconds(15);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Bean
    LinkRounds linkRounds(
            JdbcClient jdbc,
            Clock clock,
            @Value("${liaison.links.allow-internal:false}") boolean allowInternal,
            @Value("${liaison.links.canary:www.iana.org}") String canary) {
        PublicHosts hosts = new PublicHosts(InetAddress::getAllByName, allowInternal);
        SSLSocketFactory tls = (SSLSocketFactory) SSLSocketFactory.getDefault();
        return new LinkRounds(jdbc, new LinkProbe(hosts, new HttpExchange(tls, PATIENCE)), hosts, canary, clock);
    }

    /** How documents are read from the public Internet, by the same rules. */
    @Bean
    PublicFetch publicFetch(@Value("${liaison.links.allow-internal:false}") boolean allowInternal) {
        return new PublicFetch(new PublicHosts(InetAddress::getAllByName, allowInternal), PATIENCE);
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "liaison.links.check", matchIfMissing = true)
    RecurringTask<Void> checkLinks(LinkRounds rounds) {
        return Tasks.recurring("check-links", FixedDelay.of(EVERY)).execute((task, context) -> rounds.goRound());
    }
}
