package io.liaison.listings;

import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.PartnerId;
import io.liaison.base.Slug;
import io.liaison.database.PublicReads;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** All that is listed, many at a time, for programs that read the whole of it. Unlisted profiles do not exist here. */
@Service
public class ListedProfiles {

    private final JdbcClient jdbc;

    ListedProfiles(PublicReads reads) {
        this.jdbc = reads.jdbc();
    }

    /** How far somebody has read: the last partner they got. It may have changed or gone since. */
    public record Place(String name, Instant publishedAt, UUID id) {

        public static Place of(Listing listing) {
            return new Place(
                    listing.content().name(),
                    listing.publicity().publishedAt(),
                    listing.partner().value());
        }
    }

    /** Where a profile is live, and since when in its present form. */
    public record Dated(Slug slug, Instant changedAt) {}

    /**
     * One of the stretches that a long list of addresses is cut into.
     *
     * @param changedAt when any of its profiles changed last
     */
    public record Stretch(int number, Instant changedAt) {}

    /** Those that are still listed, in the given order. */
    @AllowedTo(Caller.ANYONE)
    public List<Listing> of(List<PartnerId> partners) {
        UUID[] ids = partners.stream().map(PartnerId::value).toArray(UUID[]::new);
        Map<PartnerId, Listing> listed = new HashMap<>();
        jdbc.sql(Listings.SELECT + "is_listed and id = any (:ids::uuid[])")
                .param("ids", ids)
                .query((row, number) -> Listings.listing(row))
                .list()
                .forEach(listing -> listed.put(listing.partner(), listing));
        return partners.stream().map(listed::get).filter(Objects::nonNull).toList();
    }

    /** In the order of names, after a place. Costs the same wherever that is. */
    @AllowedTo(Caller.ANYONE)
    public List<Listing> byName(@Nullable Place after, int count) {
        String further = after == null ? "" : " and (lower(name), id) > (lower(:name), :id)";
        return read(further + " order by lower(name), id", after, count);
    }

    /** The newest first, after a place. Costs the same wherever that is. */
    @AllowedTo(Caller.ANYONE)
    public List<Listing> newest(@Nullable Place after, int count) {
        String further = after == null ? "" : " and published_at <= :at and (published_at < :at or id > :id)";
        return read(further + " order by published_at desc, id", after, count);
    }

    /** How many stretches of that many addresses there are, and how new each is. */
    @AllowedTo(Caller.ANYONE)
    public List<Stretch> stretches(int size) {
        return jdbc.sql("""
                        select number, max(published_at) as changed_at
                          from (select published_at, (row_number() over (order by id) - 1) / :size + 1 as number
                                  from listing where is_listed) as numbered
                         group by number order by number""")
                .param("size", size)
                .query((row, number) -> new Stretch(
                        row.getInt("number"), row.getTimestamp("changed_at").toInstant()))
                .list();
    }

    /** The addresses of one stretch. */
    @AllowedTo(Caller.ANYONE)
    public List<Dated> stretch(int number, int size) {
        return jdbc.sql("select slug, published_at from listing where is_listed order by id limit :size offset :first")
                .param("size", size)
                .param("first", (long) (number - 1) * size)
                .query((row, index) -> new Dated(
                        new Slug(row.getString("slug")),
                        row.getTimestamp("published_at").toInstant()))
                .list();
    }

    private List<Listing> read(String condition, @Nullable Place after, int count) {
        JdbcClient.StatementSpec statement = jdbc.sql(Listings.SELECT + "is_listed" + condition + " limit :count")
                .param("count", count);
        if (after != null) {
            statement = statement.params(
                    Map.of("name", after.name(), "at", Timestamp.from(after.publishedAt()), "id", after.id()));
        }
        return statement.query((row, number) -> Listings.listing(row)).list();
    }
}
