package io.liaison.listings;

import io.liaison.base.PartnerId;
import io.liaison.base.Slug;
import io.liaison.partners.FormerAddresses;
import io.liaison.partners.PartnerMoved;
import io.liaison.partners.PartnerWithdrawn;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where former addresses lead: to where the partner is now, by however many moves, or nowhere once it has been withdrawn. Whether anything is live there
 * is another matter.
 */
@Component
class Forwarding implements FormerAddresses {

    private final JdbcClient jdbc;
    private final ListedPartners partners;
    private final Clock clock;

    Forwarding(JdbcClient jdbc, ListedPartners partners, Clock clock) {
        this.jdbc = jdbc;
        this.partners = partners;
        this.clock = clock;
    }

    @Override
    public Optional<PartnerId> formerOwner(Slug slug) {
        return jdbc.sql("select partner from former_address where slug = ?")
                .param(slug.value())
                .query(UUID.class)
                .optional()
                .map(PartnerId::new);
    }

    /** Where a partner is that was at this address when its change was asked for; empty when it has been withdrawn. */
    Optional<Slug> follow(PartnerId partner, Slug slug) {
        record Former(@Nullable String nowAt) {}
        Optional<Former> former = jdbc.sql("select now_at from former_address where slug = ? and partner = ?")
                .params(slug.value(), partner.value())
                .query((row, number) -> new Former(row.getString("now_at")))
                .optional();
        return former.isEmpty()
                ? Optional.of(slug)
                : former.map(Former::nowAt).filter(now -> now != null).map(Slug::new);
    }

    @EventListener
    void move(PartnerMoved moved) {
        jdbc.sql("delete from former_address where slug = ? and partner = ?")
                .params(moved.to().value(), moved.partner().value())
                .update();
        jdbc.sql("update former_address set now_at = ? where partner = ?")
                .params(moved.to().value(), moved.partner().value())
                .update();
        jdbc.sql("""
                        insert into former_address (slug, partner, now_at, since) values (?, ?, ?, ?)
                        on conflict (slug) do update set now_at = excluded.now_at""")
                .params(
                        moved.from().value(),
                        moved.partner().value(),
                        moved.to().value(),
                        now())
                .update();
        jdbc.sql("update listing set slug = ? where id = ?")
                .params(moved.to().value(), moved.partner().value())
                .update();
        partners.markAgain(moved.partner());
    }

    @EventListener
    void end(PartnerWithdrawn withdrawn) {
        jdbc.sql("update former_address set now_at = null where partner = ?")
                .param(withdrawn.partner().value())
                .update();
        jdbc.sql("""
                        insert into former_address (slug, partner, since) values (?, ?, ?)
                        on conflict (slug) do update set now_at = null""")
                .params(withdrawn.slug().value(), withdrawn.partner().value(), now())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
