package io.liaison.sharing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.liaison.content.Offer;
import io.liaison.content.Picture;
import io.liaison.content.ProfileContent;
import io.liaison.content.Vocabularies;
import io.liaison.content.Vocabulary;
import io.liaison.media.PictureStore;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Draws each version of a picture once and keeps the newest, bounded in memory. Two are drawn at a time, so that a crawl leaves the machine to people. */
@Component
class DrawnPictures {

    private static final long MOST_BYTES_KEPT = 24L * 1024 * 1024;
    private static final int AT_A_TIME = 2;
    private static final String DIRECTORY = "";

    private final Vocabularies vocabularies;
    private final PictureStore store;
    private final Supplier<Optional<Typefaces>> faces = SingletonSupplier.of(Typefaces::load);
    private final Semaphore drawing = new Semaphore(AT_A_TIME);
    private final Cache<String, byte[]> drawn = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES_KEPT)
            .weigher((String version, byte[] picture) -> picture.length)
            .build();

    DrawnPictures(Vocabularies vocabularies, PictureStore store) {
        this.vocabularies = vocabularies;
        this.store = store;
    }

    boolean canDraw() {
        return faces.get().isPresent();
    }

    byte[] ofDirectory() {
        return drawn.get(DIRECTORY, absent -> inTurn(() -> DirectoryPicture.draw(typefaces())));
    }

    /** @param version another one whenever the profile is */
    byte[] ofPartner(ProfileContent profile, String version) {
        return drawn.get(version, absent -> {
            Pictured partner = pictured(profile);
            return inTurn(() -> PartnerPicture.draw(typefaces(), partner));
        });
    }

    private Typefaces typefaces() {
        return faces.get().orElseThrow();
    }

    private byte[] inTurn(Supplier<byte[]> draw) {
        drawing.acquireUninterruptibly();
        try {
            return draw.get();
        } finally {
            drawing.release();
        }
    }

    private Pictured pictured(ProfileContent profile) {
        List<String> ways = profile.offers().stream()
                .map(Offer::kind)
                .filter(kind -> !kind.isBlank())
                .distinct()
                .map(kind -> vocabularies.label(Vocabulary.OFFER_KIND, kind))
                .toList();
        return new Pictured(profile.name(), profile.acronym(), profile.summary(), ways, logo(profile.logo()));
    }

    private @Nullable BufferedImage logo(@Nullable Picture logo) {
        return logo == null
                ? null
                : store.find(logo.sha256(), OptionalInt.of(LogoTile.SIZE))
                        .map(file -> decoded(file.bytes()))
                        .orElse(null);
    }

    /** A picture that cannot be read is left out: the page that names the share picture is there without it. */
    private static @Nullable BufferedImage decoded(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException unreadable) {
            return null;
        }
    }
}
