package io.liaison.importing;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a heading of a page announces. */
enum Topic {
    OVERVIEW("overview"),
    OFFERS(
            "(?:ways|how) to (?:work|engage|partner|collaborate) with.*|ways of working together|work with us|engagement models?"),
    MISSION("(?:our |the )?missions?(?: statement)?"),
    VISION("(?:our |the )?visions?(?: statement)?"),
    VALUES("(?:our |the )?(?:core )?values"),
    ABOUT("about(?: us| .*)?|we are .*|who we are|introduction|background"),
    OTHER("");

    private final Pattern heading;

    Topic(String heading) {
        this.heading = Pattern.compile(heading);
    }

    static Topic of(String heading) {
        String plain = heading.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s:.]+$", "");
        for (Topic topic : values()) {
            if (topic.heading.matcher(plain).matches()) {
                return topic;
            }
        }
        return OTHER;
    }
}
