package io.liaison.listings;

import static java.util.stream.Collectors.toMap;

import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.Slug;
import io.liaison.database.PublicReads;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Since when listings read as they do, and since when there are any. */
@Service
public class ListingAges {

    private final JdbcClient jdbc;

    public record Age(Slug slug, Instant firstPublishedAt, Instant publishedAt) {}

    ListingAges(PublicReads reads) {
        this.jdbc = reads.jdbc();
    }

    @AllowedTo(Caller.ANYONE)
    public Map<Slug, Age> of(Collection<Slug> listings) {
        return jdbc
                .sql("select slug, first_published_at, published_at from listing where slug = any (?)")
                .param(listings.stream().map(Slug::value).toArray(String[]::new))
                .query((row, number) -> new Age(
                        new Slug(row.getString("slug")),
                        row.getTimestamp("first_published_at").toInstant(),
                        row.getTimestamp("published_at").toInstant()))
                .list()
                .stream()
                .collect(toMap(Age::slug, Function.identity()));
    }
}
