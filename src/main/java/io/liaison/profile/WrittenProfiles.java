package io.liaison.profile;

import io.liaison.base.PartnerId;
import io.liaison.partners.PartnerProgress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the platform's list of partners how far each is: many at once, without reading what they say. */
@Component
class WrittenProfiles implements PartnerProgress {

    private final JdbcClient jdbc;

    WrittenProfiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<PartnerId, Progress> of(Collection<PartnerId> partners) {
        record Written(PartnerId partner, Progress progress) {}
        return jdbc
                .sql("""
                        select profile.*, live.published_at as live_since, live.until as live_until,
                               exists (select from publication p where p.partner_id = profile.partner_id) as was_published,
                               (select max(greatest(r.changed_at, r.submitted_at, r.published_at)) from revision r
                                 where r.partner_id = profile.partner_id) as last_change
                          from profile left join publication live
                            on live.partner_id = profile.partner_id and live.ended_at is null
                         where profile.partner_id = any (:partners::uuid[])""")
                .param("partners", partners.stream().map(PartnerId::value).toArray(UUID[]::new))
                .query((row, number) ->
                        new Written(new PartnerId(row.getObject("partner_id", UUID.class)), progress(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Written::partner, Written::progress));
    }

    @Override
    public List<PartnerId> withAcronym(String literal) {
        return jdbc.sql("""
                        select distinct profile.partner_id from profile join revision
                            on revision.id in (profile.live_revision, profile.submitted_revision, profile.draft_revision)
                         where unaccent(lower(normalize(revision.content ->> 'acronym')))
                               like '%' || unaccent(lower(:literal)) || '%'""")
                .param("literal", literal)
                .query((row, number) -> new PartnerId(row.getObject(1, UUID.class)))
                .list();
    }

    private static Progress progress(ResultSet row) throws SQLException {
        Instant approvedFor = instant(row, "publish_at");
        boolean isInReview = row.getObject("submitted_revision") != null && approvedFor == null;
        Instant liveSince = instant(row, "live_since");
        boolean wasLive = row.getBoolean("was_published") && liveSince == null;
        ProfileState state = new ProfileState(
                liveSince,
                row.getObject("draft_revision") != null,
                isInReview,
                approvedFor,
                instant(row, "live_until"),
                wasLive);
        Instant lastChange = row.getTimestamp("last_change").toInstant();
        return new Progress(state.isLive(), wasLive, isInReview, state.label(), lastChange);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
