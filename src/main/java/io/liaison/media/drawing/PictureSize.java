package io.liaison.media.drawing;

import io.liaison.base.InvalidInput;

/** How large a picture may be, in pixels. Asked before anything is decoded, so that a small file cannot unfold into gigabytes. */
record PictureSize(int width, int height) {

    static final int LONGEST_KEPT = 1_600;

    private static final int SHORTEST = 64;
    private static final int LONGEST = 8_000;
    private static final long MOST_PIXELS = 40_000_000;

    /** @throws InvalidInput when the picture is too small or too large */
    void check() {
        if (width < SHORTEST || height < SHORTEST) {
            throw new InvalidInput("Choose a larger picture: this one has " + width + " by " + height
                    + " pixels, and 64 by 64 are the least.");
        }
        if (width > LONGEST || height > LONGEST || (long) width * height > MOST_PIXELS) {
            throw new InvalidInput("Choose a smaller picture: this one has " + width + " by " + height
                    + " pixels, and 8,000 on a side or 40 million in all are the most.");
        }
    }

    /** Whether a picture of this size may be stored. */
    boolean isKept() {
        return width > 0 && height > 0 && Math.max(width, height) <= LONGEST_KEPT;
    }

    /** The nearest size with the same proportions whose longest side is the one given. */
    PictureSize withLongestSide(int longest) {
        double scale = (double) longest / Math.max(width, height);
        return new PictureSize(scaled(width, scale), scaled(height, scale));
    }

    PictureSize withWidth(int wanted) {
        return new PictureSize(wanted, scaled(height, (double) wanted / width));
    }

    private static int scaled(int side, double scale) {
        return Math.max(1, (int) Math.round(side * scale));
    }
}
