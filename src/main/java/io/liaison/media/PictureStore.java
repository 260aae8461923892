package io.liaison.media;

import io.liaison.base.AccountId;
import io.liaison.base.AllowedTo;
import io.liaison.base.Caller;
import io.liaison.base.InvalidInput;
import io.liaison.base.NothingHere;
import io.liaison.base.PartnerId;
import io.liaison.database.Reach;
import io.liaison.media.drawing.EncodedPicture;
import io.liaison.media.drawing.PictureDrawing;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Service;

/**
 * Takes pictures in and gives them out, by the hash of what was made of them. Equal pictures are kept once, whoever uploads them. Nothing here holds a connection of the database while it
 * waits or draws.
 */
@Service
public class PictureStore {

    /** Scaling takes up to 30 MB, so few renditions are made at a time. */
    private static final int RENDITIONS_AT_ONCE = 2;

    private final Pictures pictures;
    private final PictureUses uses;
    private final PictureDrawing drawing;
    private final AccountTurns turns;
    private final Semaphore renditions = new Semaphore(RENDITIONS_AT_ONCE);

    PictureStore(Pictures pictures, PictureUses uses, PictureDrawing drawing, AccountTurns turns) {
        this.pictures = pictures;
        this.uses = uses;
        this.drawing = drawing;
        this.turns = turns;
    }

    /**
     * Checks a PNG, JPEG, WebP, GIF (first frame) or SVG of at most 5 MB, writes it anew without any metadata and with at most 1,600 pixels on the
     * longest side, and keeps it for the partner; for a week when nothing uses it.
     *
     * @param fileName as its owner calls it; used in messages only
     * @throws InvalidInput when the upload cannot become a picture, not now, or the partner has enough; the message says what to do
     */
    @AllowedTo(Caller.EDITOR)
    public StoredPicture store(PartnerId partner, byte[] upload, String fileName) {
        uses.requireRoom(partner);
        AccountId account = Reach.current().map(Reach::actor).orElseThrow(NothingHere::new);
        EncodedPicture picture = turns.inTurn(account, () -> drawing.draw(upload, fileName));
        uses.keep(partner, picture);
        return new StoredPicture(picture.sha256(), picture.width(), picture.height());
    }

    /**
     * Sees to it that pictures are there until the transaction ends, which is about to store a text that shows them.
     *
     * @return those that are not there any more
     */
    @AllowedTo({Caller.EDITOR, Caller.PLATFORM})
    public Set<String> hold(PartnerId partner, Collection<String> sha256s) {
        return pictures.hold(sha256s);
    }

    /**
     * A picture, or its rendition for a place that is {@code width} pixels wide: the smallest of {@link RenditionWidth} that fills it, made when
     * first asked for, and the picture itself where that would be no smaller.
     */
    @AllowedTo(Caller.ANYONE)
    public Optional<PictureFile> find(String sha256, OptionalInt width) {
        OptionalInt step = width.isPresent() ? RenditionWidth.filling(width.getAsInt()) : OptionalInt.empty();
        if (step.isEmpty()) {
            return pictures.picture(sha256);
        }
        return pictures.rendition(sha256, step.getAsInt())
                .or(() -> pictures.picture(sha256).map(picture -> narrowed(picture, step.getAsInt())));
    }

    private PictureFile narrowed(PictureFile picture, int width) {
        if (picture.width() <= width) {
            return picture;
        }
        renditions.acquireUninterruptibly();
        try {
            return pictures.rendition(picture.sha256(), width).orElseGet(() -> rendition(picture, width));
        } finally {
            renditions.release();
        }
    }

    private PictureFile rendition(PictureFile picture, int width) {
        EncodedPicture rendition = EncodedPicture.narrowed(picture.bytes(), width);
        pictures.addRendition(picture.sha256(), rendition);
        return new PictureFile(picture.sha256(), width, rendition.mediaType(), rendition.bytes());
    }
}
