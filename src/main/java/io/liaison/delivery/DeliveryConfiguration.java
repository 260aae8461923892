package io.liaison.delivery;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the public pages before everything but the observation of requests. */
@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

    private static final int AFTER_OBSERVATION = Ordered.HIGHEST_PRECEDENCE + 10;

    @Bean
    FilterRegistrationBean<PublicPagesFilter> publicPages(ObjectProvider<PublicAnswers> answers, Readings readings) {
        FilterRegistrationBean<PublicPagesFilter> registration = new FilterRegistrationBean<>(
                new PublicPagesFilter(answers.orderedStream().toList(), readings));
        registration.setOrder(AFTER_OBSERVATION);
        return registration;
    }
}
