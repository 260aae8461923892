package io.liaison.base;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What is true of this installation: where the public reaches it, and whether it only demonstrates. */
@Component
public class Installation {

    private final URI address;
    private final boolean demo;

    public Installation(Environment environment) {
        address = URI.create(environment.getProperty(
                "liaison.address", "http://localhost:" + environment.getProperty("server.port", "8080")));
        demo = isDemo(environment);
    }

    /** A complete address for a path of the {@link Sitemap}, for mails and canonical links. */
    public String address(String path) {
        return address.resolve(path).toString();
    }

    /** The name by which the public reaches this installation. */
    public @Nullable String host() {
        return address.getHost();
    }

    /** Demo content and accounts exist, mails are kept on a screen instead of sent, and only this machine is answered. */
    public boolean isDemo() {
        return demo;
    }

    /** That a mail which a screen promises does not come, in a demonstration. */
    public Optional<String> noteOnMail() {
        return demo ? Optional.of("This is a demonstration: no mail leaves it.") : Optional.empty();
    }

    static boolean isDemo(Environment environment) {
        boolean embedded = environment.getProperty("spring.datasource.url") == null;
        return environment.getProperty("liaison.demo", Boolean.class, embedded);
    }
}
