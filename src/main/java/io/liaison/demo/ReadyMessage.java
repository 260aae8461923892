package io.liaison.demo;

import io.liaison.base.EmailAddress;
import io.liaison.base.Installation;
import io.liaison.base.Sitemap;
import io.liaison.listings.FoundListings;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says last, and only once everything is there, where a demonstration is to be seen and who may sign in. */
@Component
class ReadyMessage {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyMessage.class);

    private final Installation installation;
    private final FoundListings listings;

    ReadyMessage(Installation installation, FoundListings listings) {
        this.installation = installation;
        this.listings = listings;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void say() {
        if (installation.isDemo()) {
            listings.count(); // waits for the search index, which is filled beside the start
            LOG.info(text());
        }
    }

    String text() {
        List<String> accounts = DemoFiles.partners().stream()
                .filter(partner -> partner.address().equals(DemoLoader.ACTRIS))
                .flatMap(partner -> Stream.concat(Stream.of(partner.admin()), partner.editor().stream()))
                .map(EmailAddress::value)
                .toList();
        return "Liaison is ready at " + installation.address(Sitemap.directory()) + " – sign in as "
                + String.join(", ", accounts) + ", " + DemoAccounts.PLATFORM_ADMIN + " or "
                + DemoAccounts.SECOND_REVIEWER + " with the password " + DemoAccounts.PASSWORD + ". Ctrl+C ends it.";
    }
}
