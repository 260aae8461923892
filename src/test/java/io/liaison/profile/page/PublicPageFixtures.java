package io.liaison.profile.page;

import io.liaison.base.Installation;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/** What public pages are made with, outside the application. */
final class PublicPageFixtures {

    private PublicPageFixtures() {}

    static Installation installation(ConfigurableEnvironment environment) {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.setEnvironment(environment);
            context.register(Installation.class);
            context.refresh();
            return context.getBean(Installation.class);
        }
    }
}
