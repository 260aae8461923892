package io.liaison.listings;

import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.PartnerId;
import io.liaison.base.Slug;
import io.liaison.content.ContentJson;
import io.liaison.database.PublicReads;
import io.liaison.profile.page.Publicity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What is live, one profile at a time, and what became of addresses that were. */
@Service
public class Listings {

    static final String SELECT =
            "select id, slug, content, published_at, confirmed_at, is_overdue, is_listed from listing where ";

    private final JdbcClient jdbc;

    /**
     * An address at which a profile once was.
     *
     * @param nowAt where its partner is today, whether or not anything is live there; empty when it was withdrawn
     */
    public record Former(Optional<Slug> nowAt) {}

    Listings(PublicReads reads) {
        this.jdbc = reads.jdbc();
    }

    @AllowedTo(Caller.ANYONE)
    public Optional<Listing> find(Slug slug) {
        return jdbc.sql(SELECT + "slug = ?")
                .param(slug.value())
                .query((row, number) -> listing(row))
                .optional();
    }

    /** What is live at the address, or at the one that it leads to. */
    @AllowedTo(Caller.ANYONE)
    public Optional<Listing> follow(Slug slug) {
        return find(slug).or(() -> former(slug).flatMap(Former::nowAt).flatMap(this::find));
    }

    @AllowedTo(Caller.ANYONE)
    public Optional<Listing> find(PartnerId partner) {
        return jdbc.sql(SELECT + "id = ?")
                .param(partner.value())
                .query((row, number) -> listing(row))
                .optional();
    }

    /** Those of them that are live, in no order. */
    @AllowedTo(Caller.ANYONE)
    public List<Listing> find(Collection<Slug> slugs) {
        return jdbc.sql(SELECT + "slug = any (?)")
                .param(slugs.stream().map(Slug::value).toArray(String[]::new))
                .query((row, number) -> listing(row))
                .list();
    }

    /** What became of an address at which nothing is live; empty where nothing ever was. */
    @AllowedTo(Caller.ANYONE)
    public Optional<Former> former(Slug slug) {
        return jdbc.sql("select now_at from former_address where slug = ?")
                .param(slug.value())
                .query((row, number) ->
                        new Former(Optional.ofNullable(row.getString("now_at")).map(Slug::new)))
                .optional();
    }

    static Listing listing(ResultSet row) throws SQLException {
        return new Listing(
                new PartnerId(row.getObject("id", UUID.class)),
                new Slug(row.getString("slug")),
                ContentJson.read(row.getString("content")),
                publicity(row));
    }

    private static Publicity publicity(ResultSet row) throws SQLException {
        Instant publishedAt = row.getTimestamp("published_at").toInstant();
        Timestamp confirmedAt = row.getTimestamp("confirmed_at");
        return new Publicity(
                publishedAt,
                confirmedAt == null ? publishedAt : confirmedAt.toInstant(),
                row.getBoolean("is_overdue"),
                row.getBoolean("is_listed"));
    }
}
