package io.liaison.listings;

import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.PartnerId;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What public pages say about when their partner last confirmed them, for work that is under way within its reach already. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ConfirmedListings {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ConfirmedListings(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @AllowedTo(Caller.ANYONE)
    public void confirmed(PartnerId partner, Instant at) {
        jdbc.sql("update listing set confirmed_at = ?, is_overdue = false where id = ?")
                .params(Timestamp.from(at), partner.value())
                .update();
        events.publishEvent(new ListingChanged(partner));
    }

    /** The page says from now on that nobody has confirmed it. */
    @AllowedTo(Caller.ANYONE)
    public void overdue(PartnerId partner) {
        jdbc.sql("update listing set is_overdue = true where id = ?")
                .param(partner.value())
                .update();
        events.publishEvent(new ListingChanged(partner));
    }
}
