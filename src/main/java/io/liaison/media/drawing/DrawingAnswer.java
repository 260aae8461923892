package io.liaison.media.drawing;

import io.liaison.base.InvalidInput;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;

/** What a drawing process answers: the picture, or why there is none. */
sealed interface DrawingAnswer {

    /** More than the largest picture that is kept can be, encoded. */
    int MOST_BYTES = 16 * 1024 * 1024;

    Set<String> MEDIA_TYPES = Set.of("image/png", "image/jpeg");

    record Drawn(EncodedPicture picture) implements DrawingAnswer {

        @Override
        public void send(DataOutputStream node) throws IOException {
            node.writeBoolean(true);
            node.writeUTF(picture.mediaType());
            node.writeInt(picture.width());
            node.writeInt(picture.height());
            node.writeInt(picture.bytes().length);
            node.write(picture.bytes());
            node.flush();
        }
    }

    /** @param reason tells the file's owner what to do */
    record Refused(String reason) implements DrawingAnswer {

        static Refused because(InvalidInput why) {
            return new Refused(Objects.requireNonNullElse(why.getMessage(), ""));
        }

        @Override
        public void send(DataOutputStream node) throws IOException {
            node.writeBoolean(false);
            node.writeUTF(reason);
            node.flush();
        }
    }

    void send(DataOutputStream node) throws IOException;

    /** @throws IOException also when the answer is none that a drawing process gives */
    static DrawingAnswer receive(DataInputStream process) throws IOException {
        if (!process.readBoolean()) {
            return new Refused(process.readUTF());
        }
        String mediaType = process.readUTF();
        int width = process.readInt();
        int height = process.readInt();
        int length = process.readInt();
        if (!MEDIA_TYPES.contains(mediaType)
                || !new PictureSize(width, height).isKept()
                || length < 0
                || length > MOST_BYTES) {
            throw new IOException("no picture that is kept: " + mediaType + ", " + width + " by " + height);
        }
        byte[] bytes = new byte[length];
        process.readFully(bytes);
        return new Drawn(new EncodedPicture(bytes, mediaType, width, height));
    }
}
