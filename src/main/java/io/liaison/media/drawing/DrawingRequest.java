package io.liaison.media.drawing;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/** What the node asks of a drawing process: one file, and how its owner calls it. */
@SuppressWarnings("ArrayRecordComponent") // Sent on, compared by nobody.
record DrawingRequest(String fileName, byte[] upload) {

    private static final int LONGEST_NAME = 80;

    static DrawingRequest of(byte[] upload, String fileName) {
        String shortened = fileName.length() <= LONGEST_NAME ? fileName : fileName.substring(0, LONGEST_NAME) + "…";
        return new DrawingRequest(shortened, upload);
    }

    void send(DataOutputStream process) throws IOException {
        process.writeUTF(fileName);
        process.writeInt(upload.length);
        process.write(upload);
        process.flush();
    }

    /** @throws EOFException when the node is gone */
    static DrawingRequest receive(DataInputStream node) throws IOException {
        String fileName = node.readUTF();
        byte[] upload = new byte[node.readInt()];
        node.readFully(upload);
        return new DrawingRequest(fileName, upload);
    }
}
