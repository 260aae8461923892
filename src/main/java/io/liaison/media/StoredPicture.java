package io.liaison.media;

/**
 * A picture that has been taken in.
 *
 * @param sha256 64 hexadecimal digits: the hash of the re-encoded bytes, and their address
 * @param width in pixels
 * @param height in pixels
 */
public record StoredPicture(String sha256, int width, int height) {}
