package io.liaison;

import io.liaison.introductions.IntroductionWorld;
import io.liaison.profile.DueWork;
import io.liaison.signoff.SignOffWorld;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * Boots the whole application on a random port with a PostgreSQL database of its own, connected as owner and app role like an external server.
 * Classes with this annotation share one running application, so a test makes its own partners ({@link World}) and expects others. It takes seconds to
 * start another: properties or beans of a test's own need a reason.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "liaison.hosts=portal.example",
            "liaison.proxies=127.0.0.3",
            "liaison.limits.patience=4s",
            "liaison.limits.uncached=1000000",
            "LIAISON_ADMIN_EMAIL=" + World.PLATFORM_ADMIN,
            "liaison.links.check=false",
            "liaison.links.examples=true",
            "db-scheduler.polling-interval=500ms"
        })
@ContextConfiguration(initializers = TestDatabase.class)
@Import({QuickPasswords.class, World.class, Post.class, DueWork.class, IntroductionWorld.class, SignOffWorld.class})
public @interface RealDatabase {}
