package io.liaison.directory.ui;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the public pages before everything but the observation of requests. */
@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

    private static final int AFTER_OBSERVATION = Ordered.HIGHEST_PRECEDENCE + 10;

    @Bean
    FilterRegistrationBean<PublicPagesFilter> publicPages(PublicAddresses addresses) {
        FilterRegistrationBean<PublicPagesFilter> registration =
                new FilterRegistrationBean<>(new PublicPagesFilter(addresses));
        registration.setOrder(AFTER_OBSERVATION);
        return registration;
    }
}
