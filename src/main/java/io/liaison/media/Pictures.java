package io.liaison.media;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored pictures and their renditions, under the hash of the picture's bytes. */
@Repository
class Pictures {

    private final JdbcClient jdbc;

    Pictures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(EncodedPicture picture) {
        jdbc.sql("""
                        insert into media (sha256, media_type, bytes, width, height)
                        values (:sha256, :mediaType, :bytes, :width, :height)
                        on conflict (sha256) do nothing""")
                .param("sha256", picture.sha256())
                .param("mediaType", picture.mediaType())
                .param("bytes", picture.bytes())
                .param("width", picture.width())
                .param("height", picture.height())
                .update();
    }

    Optional<PictureFile> picture(String sha256) {
        return jdbc.sql("select sha256, width, media_type, bytes from media where sha256 = :sha256")
                .param("sha256", sha256)
                .query(PictureFile.class)
                .optional();
    }

    void addRendition(String sha256, EncodedPicture rendition) {
        jdbc.sql("""
                        insert into media_rendition (sha256, width, media_type, bytes)
                        values (:sha256, :width, :mediaType, :bytes)
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
