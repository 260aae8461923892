package io.liaison.directory;

import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.PartnerId;
import io.liaison.base.Slug;
import io.liaison.content.ContentJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is live, one profile at a time. */
@Service
@Transactional(readOnly = true)
public class Listings {

    private final JdbcClient jdbc;

    Listings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @AllowedTo(Caller.ANYONE)
    public Optional<Listing> find(Slug slug) {
        return jdbc.sql("select id, slug, content from listing where slug = ?")
                .param(slug.value())
                .query((row, number) -> listing(row))
                .optional();
    }

    @AllowedTo(Caller.ANYONE)
    public Optional<Listing> find(PartnerId partner) {
        return jdbc.sql("select id, slug, content from listing where id = ?")
                .param(partner.value())
                .query((row, number) -> listing(row))
                .optional();
    }

    private static Listing listing(ResultSet row) throws SQLException {
        return new Listing(
                new PartnerId(row.getObject("id", UUID.class)),
                new Slug(row.getString("slug")),
                ContentJson.read(row.getString("content")));
    }
}
