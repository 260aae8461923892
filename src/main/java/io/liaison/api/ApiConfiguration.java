package io.liaison.api;

import io.liaison.base.Sitemap;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the API's own manners before the public pages, which know only reading. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    private static final int BEFORE_PUBLIC_PAGES = Ordered.HIGHEST_PRECEDENCE + 9;

    @Bean
    FilterRegistrationBean<ReadOnlyFilter> readOnlyApi(ApiJson json) {
        FilterRegistrationBean<ReadOnlyFilter> registration = new FilterRegistrationBean<>(new ReadOnlyFilter(json));
        registration.addUrlPatterns(Sitemap.api() + "/v1/*", Sitemap.apiDocument());
        registration.setOrder(BEFORE_PUBLIC_PAGES);
        return registration;
    }
}
