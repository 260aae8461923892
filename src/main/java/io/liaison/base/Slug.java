package io.liaison.base;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A partner's name in addresses: 2 to 60 lower-case letters, digits and single hyphens.
 */
public record Slug(String value) {

    /** What an address name is made of, for messages. */
    public static final String FORM = "2 to 60 lower-case letters and digits, with single hyphens between words.";

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final int MIN = 2;
    private static final int MAX = 60;

    /** @throws InvalidInput when the value has another shape */
    public Slug {
        if (!isSlug(value)) {
            throw new InvalidInput("An address name has " + FORM);
        }
    }

    public static boolean isSlug(String value) {
        return value.length() >= MIN
                && value.length() <= MAX
                && SHAPE.matcher(value).matches();
    }

    /** The slug nearest to a name: "Institut Pasteur (Île)" becomes "institut-pasteur-ile", "北京大学" "bei-jing-da-xue". */
    public static Slug of(String name) {
        String hyphened = Transliteration.latin(name)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String cut = hyphened.length() > MAX ? hyphened.substring(0, MAX).replaceAll("-+$", "") : hyphened;
        return new Slug(cut);
    }

    @Override
    public String toString() {
        return value;
    }
}
