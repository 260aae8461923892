package io.liaison.media;

import java.util.Arrays;
import java.util.OptionalInt;

/** The widths that pictures are kept ready in, in pixels: few, so that asking for every width there is costs nothing. */
final class RenditionWidth {

    private static final int[] WIDTHS = {96, 192, 320, 640, 960};

    private RenditionWidth() {}

    /** The smallest width that fills a place of this many pixels; empty where only the picture itself does. */
    static OptionalInt filling(int wanted) {
        return Arrays.stream(WIDTHS).filter(width -> width >= wanted).findFirst();
    }
}
