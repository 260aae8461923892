package io.liaison.base;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    /** All time comes from here, so that tests can move it. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
