package io.liaison.media;

import io.liaison.media.drawing.EncodedPicture;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The stored pictures and their renditions, under the hash of the picture's bytes. */
@Repository
class Pictures {

    private final JdbcClient jdbc;

    Pictures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that is there already is held until the transaction ends, as a new one is. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(EncodedPicture picture) {
        jdbc.sql("""
                        insert into media (sha256, media_type, bytes, width, height)
                        values (:sha256, :mediaType, :bytes, :width, :height)
                        on conflict (sha256) do update set media_type = excluded.media_type""")
                .param("sha256", picture.sha256())
                .param("mediaType", picture.mediaType())
                .param("bytes", picture.bytes())
                .param("width", picture.width())
                .param("height", picture.height())
                .update();
    }

    /** What of these is not there; the others are held until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Set<String> hold(Collection<String> sha256s) {
        Set<String> missing = new HashSet<>(sha256s);
        if (!missing.isEmpty()) {
            jdbc.sql("select sha256 from media where sha256 in (:sha256s) for key share")
                    .param("sha256s", sha256s)
                    .query(String.class)
                    .list()
                    .forEach(missing::remove);
        }
        return missing;
    }

    Optional<PictureFile> picture(String sha256) {
        return jdbc.sql("select sha256, width, media_type, bytes from media where sha256 = :sha256")
                .param("sha256", sha256)
                .query(PictureFile.class)
                .optional();
    }

    /** Nothing where the picture has been removed meanwhile. */
    void addRendition(String sha256, EncodedPicture rendition) {
        jdbc.sql("""
                        insert into media_rendition (sha256, width, media_type, bytes)
                        select sha256, :width, :mediaType, :bytes from media where sha256 = :sha256 for key share
                        on conflict (sha256, width) do nothing""")
                .param("sha256", sha256)
                .param("width", rendition.width())
                .param("mediaType", rendition.mediaType())
                .param("bytes", rendition.bytes())
                .update();
    }

    Optional<PictureFile> rendition(String sha256, int width) {
        return jdbc.sql(
                        "select sha256, width, media_type, bytes from media_rendition where sha256 = :sha256 and width = :width")
                .param("sha256", sha256)
                .param("width", width)
                .query(PictureFile.class)
                .optional();
    }
}
