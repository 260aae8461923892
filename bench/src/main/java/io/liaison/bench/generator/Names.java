package io.liaison.bench.generator;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** How partners are called. Names may be alike, as they are in life; addresses are not. */
final class Names {

    private static final List<String> FORMS = List.of(
            "{coined} Institute of {field}",
            "{coined} Centre for {field}",
            "{coined} {field} Laboratories",
            "{coined} University, School of {field}",
            "National {coined} Agency for {field}",
            "{coined} Hospital, Department of {field}",
            "{coined} {field} Network",
            "{coined} and {coined} {field}",
            "The {coined} Foundation for {field}",
            "{coined} {field} Incubator");
    private static final int LONGEST_STEM = 48;

    private Names() {}

    static String draw(Prose prose, RandomGenerator random) {
        return prose.fill(Zipf.draw(FORMS, random));
    }

    /** The capitals of a name. */
    static String acronym(String name) {
        return name.replaceAll("[^A-Z]", "");
    }

    /** The name as an address; the number keeps it from being somebody else's. */
    static String slug(String name, int number) {
        String stem = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return (stem.length() > LONGEST_STEM ? stem.substring(0, LONGEST_STEM) : stem).replaceAll("-+$", "") + "-"
                + number;
    }
}
