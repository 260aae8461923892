package io.liaison;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Boots the application as `./mvnw` does, with demo accounts and content, on a random port and a database of its own. Journeys share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"management.server.port=0", "liaison.demo=true"})
@ContextConfiguration(initializers = TestDatabase.class)
@Import(QuickPasswords.class)
public @interface DemoPortal {}
