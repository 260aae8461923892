package io.liaison.media;

/**
 * A picture's bytes, ready to send.
 *
 * @param width in pixels; that of the rendition, or of the picture itself where none that wide was needed
 * @param mediaType {@code image/png} or {@code image/jpeg}, nothing else is ever stored
 */
@SuppressWarnings("ArrayRecordComponent") // Written once, compared by nobody.
public record PictureFile(String sha256, int width, String mediaType, byte[] bytes) {}
