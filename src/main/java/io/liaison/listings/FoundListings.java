package io.liaison.listings;

import static java.util.stream.Collectors.toMap;

import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.Slug;
import io.liaison.database.PublicReads;
import io.liaison.listings.CardContent.Found;
import io.liaison.search.Hits;
import io.liaison.search.Question;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Asks this node's index, and reads what results show of the listings it finds. */
@Service
public class FoundListings {

    private final IndexKeeper keeper;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    private record Texts(UUID id, Findable partner) {}

    FoundListings(IndexKeeper keeper, PublicReads reads, JsonMapper json) {
        this.keeper = keeper;
        this.jdbc = reads.jdbc();
        this.json = json;
    }

    @AllowedTo(Caller.ANYONE)
    public Hits search(Question question) {
        return keeper.index().search(question);
    }

    /** How many partners are listed. */
    @AllowedTo(Caller.ANYONE)
    public int count() {
        return keeper.index().size();
    }

    /** Of those that are still listed. */
    @AllowedTo(Caller.ANYONE)
    public Map<UUID, Found> cards(Collection<UUID> ids) {
        return jdbc
                .sql("select id, slug, card, published_at from listing where id = any(?) and is_listed")
                .param(ids.toArray(UUID[]::new))
                .query((row, number) -> new Found(
                        row.getObject("id", UUID.class),
                        new Slug(row.getString("slug")),
                        json.readValue(row.getString("card"), CardContent.class),
                        row.getTimestamp("published_at").toInstant()))
                .list()
                .stream()
                .collect(toMap(Found::id, Function.identity()));
    }

    /** Of those that have them in today's form. */
    @AllowedTo(Caller.ANYONE)
    public Map<UUID, Findable> texts(Collection<UUID> ids) {
        return jdbc
                .sql("select id, document from listing where id = any(?) and document ->> 'schema' = ?")
                .params(ids.toArray(UUID[]::new), String.valueOf(Findable.SCHEMA))
                .query((row, number) -> new Texts(
                        row.getObject("id", UUID.class), json.readValue(row.getString("document"), Findable.class)))
                .list()
                .stream()
                .collect(toMap(Texts::id, Texts::partner));
    }
}
