package io.liaison.choosing;

import io.liaison.base.Slug;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An offer by its place among all: {@code actris/facility-rental}. */
public record OfferKey(Slug partner, String offer) {

    private static final Pattern SHAPE = Pattern.compile("([a-z0-9-]{2,60})/([A-Za-z0-9_-]{1,64})");

    /** Empty where the text has another shape. */
    public static Optional<OfferKey> read(String text) {
        Matcher key = SHAPE.matcher(text.strip());
        return key.matches() && Slug.isSlug(key.group(1))
                ? Optional.of(new OfferKey(new Slug(key.group(1)), key.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return partner + "/" + offer;
    }
}
