package io.liaison.listings;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.liaison.base.PartnerId;
import io.liaison.base.Slug;
import io.liaison.checks.Marks;
import io.liaison.checks.OtherPartners;
import io.liaison.content.ContentJson;
import io.liaison.content.ProfileContent;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows listed partners by their marks. They are written with the listing; listings from before there were marks get theirs bit by bit. */
@Component
class ListedPartners implements OtherPartners {

    private static final int MOST_PER_MARK = 20;
    private static final int BATCH = 500;

    private final JdbcClient jdbc;

    ListedPartners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Bearer> bearing(PartnerId asking, Collection<String> marks) {
        return jdbc.sql("""
                        select listing.id, listing.name, listing.acronym, array_agg(found.mark) as marks
                          from unnest(:marks::text[]) as asked (mark)
                          cross join lateral (select mark, listing_id from listing_mark
                                               where listing_mark.mark = asked.mark and listing_id <> :asking limit :most) as found
                          join listing on listing.id = found.listing_id
                         group by listing.id""")
                .param("marks", marks.toArray(String[]::new))
                .param("asking", asking.value())
                .param("most", MOST_PER_MARK)
                .query((row, number) -> new Bearer(
                        new PartnerId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("acronym"),
                        Set.of((String[]) row.getArray("marks").getArray())))
                .list();
    }

    @Override
    public Optional<ProfileContent> content(PartnerId partner) {
        return jdbc.sql("select content from listing where id = ?")
                .param(partner.value())
                .query(String.class)
                .optional()
                .map(ContentJson::read);
    }

    void mark(PartnerId partner, Slug slug, ProfileContent content) {
        Set<String> marks = new LinkedHashSet<>(Marks.of(content));
        marks.add(Marks.slug(slug.value()));
        jdbc.sql("delete from listing_mark where listing_id = ?")
                .param(partner.value())
                .update();
        jdbc.sql(
                        "insert into listing_mark (mark, listing_id) select unnest(:marks::text[]), :partner on conflict do nothing")
                .param("marks", marks.toArray(String[]::new))
                .param("partner", partner.value())
                .update();
    }

    /** After a move. */
    void markAgain(PartnerId partner) {
        mark("id = ? limit ?", partner.value(), 1);
    }

    private void markSomeUnmarked() {
        mark(
                "not exists (select 1 from listing_mark where listing_id = listing.id and mark like '" + Marks.CALLED
                        + "%') limit ?",
                BATCH);
    }

    private void mark(String condition, Object... parameters) {
        record Marked(PartnerId partner, Slug slug, ProfileContent content) {}
        jdbc.sql("select id, slug, content from listing where " + condition)
                .params(parameters)
                .query((row, number) -> new Marked(
                        new PartnerId(row.getObject("id", UUID.class)),
                        new Slug(row.getString("slug")),
                        ContentJson.read(row.getString("content"))))
                .list()
                .forEach(listing -> mark(listing.partner(), listing.slug(), listing.content()));
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        private static final Duration EVERY = Duration.ofMinutes(10);

        @Bean
        RecurringTask<Void> markListings(ListedPartners partners) {
            return Tasks.recurring("mark-listings", FixedDelay.of(EVERY))
                    .execute((task, context) -> partners.markSomeUnmarked());
        }
    }
}
