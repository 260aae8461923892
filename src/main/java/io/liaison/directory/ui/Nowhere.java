package io.liaison.directory.ui;

import io.liaison.delivery.Answer;
import io.liaison.delivery.KnownAddresses;
import io.liaison.delivery.PublicAnswers;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Says that nothing is there, after everybody else has been asked. */
@Component
class Nowhere implements PublicAnswers {

    private final PublicSite site;
    private final KnownAddresses known;

    Nowhere(PublicSite site, KnownAddresses known) {
        this.site = site;
        this.known = known;
    }

    @Override
    public Optional<Answer> find(String path, @Nullable String query) {
        return known.contains(path) ? Optional.empty() : Optional.of(site.notFound());
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
