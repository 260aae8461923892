package io.liaison.delivery;

import io.liaison.server.AllowedHosts;
import io.liaison.server.PublicHandlers;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.Handler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts what is kept, and then the public pages, before the servlets. */
@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

    @Bean
    PublicHandlers publicHandlers(
            ObjectProvider<PublicAnswers> answers, KeptAnswers kept, AllowedHosts hosts, AnswerSender sender) {
        return new PublicHandlers() {
            @Override
            public Handler withoutWaiting(Handler next) {
                Set<String> parameters = answers.stream()
                        .flatMap(owner -> owner.parameters().stream())
                        .collect(Collectors.toUnmodifiableSet());
                return new KeptPages(next, kept, parameters, hosts, sender);
            }

            @Override
            public Handler waiting(Handler next) {
                List<PublicAnswers> owners = answers.orderedStream().toList();
                return new PublicPages(next, owners, sender);
            }
        };
    }
}
