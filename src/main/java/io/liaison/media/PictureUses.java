package io.liaison.media;

import io.liaison.base.PartnerId;
import io.liaison.media.drawing.EncodedPicture;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which partner uses which picture: every stored text that shows one is noted by the database itself, and what was uploaded here, for a week. */
@Repository
class PictureUses {

    private static final String UPLOAD = "upload";

    private final Pictures pictures;
    private final PictureQuota quota;
    private final JdbcClient jdbc;
    private final Clock clock;

    PictureUses(Pictures pictures, PictureQuota quota, JdbcClient jdbc, Clock clock) {
        this.pictures = pictures;
        this.quota = quota;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws io.liaison.base.InvalidInput when the partner may have no further picture */
    @Transactional(readOnly = true)
    void requireRoom(PartnerId partner) {
        PictureQuota.Kept kept = kept(partner);
        quota.require(new PictureQuota.Kept(kept.pictures() + 1, kept.bytes() + 1));
    }

    /** @throws io.liaison.base.InvalidInput when that is more than is kept for one partner */
    @Transactional
    void keep(PartnerId partner, EncodedPicture picture) {
        jdbc.sql("select cast(pg_advisory_xact_lock(hashtextextended('pictures of ' || :partner, 0)) as text)")
                .param("partner", partner.value().toString())
                .query(String.class)
                .single();
        pictures.add(picture);
        jdbc.sql("""
                        insert into picture_use (partner_id, sha256, used_in, noted_at)
                        values (:partner, :sha256, :upload, :now)
                        on conflict (partner_id, used_in, sha256) do update set noted_at = excluded.noted_at""")
                .param("partner", partner.value())
                .param("sha256", picture.sha256())
                .param("upload", UPLOAD)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        quota.require(kept(partner));
    }

    /** @return how many partners' pictures are kept for a week no longer; those may be in use all the same */
    int forgetUploads(Instant before) {
        return jdbc.sql("delete from picture_use where used_in = :upload and noted_at < :before")
                .param("upload", UPLOAD)
                .param("before", Timestamp.from(before))
                .update();
    }

    private PictureQuota.Kept kept(PartnerId partner) {
        return jdbc.sql("""
                        select count(*) as pictures, coalesce(sum(octet_length(bytes)), 0) as bytes from media
                         where sha256 in (select sha256 from picture_use where partner_id = :partner)""")
                .param("partner", partner.value())
                .query(PictureQuota.Kept.class)
                .single();
    }
}
