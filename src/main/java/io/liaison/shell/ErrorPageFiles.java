package io.liaison.shell;

import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.webmvc.autoconfigure.error.DefaultErrorViewResolver;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Answers errors with the pages in frontend/error. Spring Boot does so by itself only where there is no other resolver, such as {@link SignedInNotFound}. */
@Configuration(proxyBeanMethods = false)
class ErrorPageFiles {

    @Bean
    ErrorViewResolver errorPageResolver(ApplicationContext context, WebProperties properties) {
        return new DefaultErrorViewResolver(context, properties.getResources());
    }
}
