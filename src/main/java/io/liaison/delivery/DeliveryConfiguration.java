package io.liaison.delivery;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the public pages before everything but the observation of requests. */
@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

    private static final int AFTER_OBSERVATION = Ordered.HIGHEST_PRECEDENCE + 10;

    @Bean
    FilterRegistrationBean<PublicPagesFilter> publicPages(
            ObjectProvider<PublicAnswers> answers, Readings readings, JustAnswered justAnswered) {
        FilterRegistrationBean<PublicPagesFilter> registration = new FilterRegistrationBean<>(
                new PublicPagesFilter(answers.orderedStream().toList(), readings, justAnswered));
        registration.setOrder(AFTER_OBSERVATION);
        return registration;
    }

    /** Not where requests are logged one by one: Tomcat writes that log, and would not see them all. */
    @Bean
    @ConditionalOnProperty(name = "server.tomcat.accesslog.enabled", havingValue = "false", matchIfMissing = true)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> expressConnector(Express express) {
        return factory -> {
            factory.setProtocol(ExpressProtocol.class.getName());
            factory.addConnectorCustomizers(connector -> {
                if (connector.getProtocolHandler() instanceof ExpressProtocol protocol) {
                    protocol.answerBy(express);
                }
            });
        };
    }
}
