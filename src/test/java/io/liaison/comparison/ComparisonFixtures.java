package io.liaison.comparison;

import io.liaison.content.Audience;
import io.liaison.content.CallToAction;
import io.liaison.content.Contact;
import io.liaison.content.CoreValue;
import io.liaison.content.NewsItem;
import io.liaison.content.Offer;
import io.liaison.content.Picture;
import io.liaison.content.ProfileContent;
import io.liaison.content.Section;
import io.liaison.content.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A profile to change one thing at a time in. */
public final class ComparisonFixtures {

    static final Labels LABELS = new Labels() {
        @Override
        public String term(Vocabulary vocabulary, String code) {
            return code.replace('-', ' ');
        }

        @Override
        public String form(String template) {
            return "the form " + template;
        }
    };

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ComparisonFixtures() {}

    public static Comparison compare(ProfileContent before, ProfileContent after) {
        return Comparison.of(Optional.of(before), after, LABELS);
    }

    public static ProfileContent profile() {
        return new ProfileContent(
                "Tidewater Laboratory",
                "TWL",
                "Pumps for the coast",
                "We test pumps. We keep three basins filled.",
                picture("a", "A wave"),
                "https://tidewater.example",
                "research-institute",
                List.of("robotics"),
                List.of("singapore", "japan"),
                "1998",
                "Dry cellars",
                List.of("Test every pump", "Publish every result"),
                List.of(new CoreValue("Care", "for what floods")),
                List.of(section("basins", "Basins")),
                List.of(new NewsItem("opening", "Fourth basin", LocalDate.of(2026, 3, 1), "It is deep.", "")),
                List.of(new Contact("desk", "Front desk", "Reception", "desk@tidewater.example", "")),
                List.of(offer("one", "Pump testing"), offer("two", "Basin rental"), offer("three", "Training")));
    }

    public static Offer offer(String id, String title) {
        return new Offer(
                id,
                title,
                "testing-and-validation",
                "We run your pump for 120 hours.",
                "A basin",
                "A pump",
                "Deep water",
                List.of(new Audience("investors", "")),
                List.of("singapore"),
                new CallToAction.OurForm());
    }

    static Section section(String id, String title) {
        return new Section(id, title, "Three of them.", null, "");
    }

    public static Picture picture(String digit, String alternativeText) {
        return new Picture(digit.repeat(64), 320, 200, alternativeText);
    }

    public static ProfileContent withOffers(ProfileContent profile, List<Offer> offers) {
        return with(profile, "offers", offers);
    }

    /** The profile with one field replaced, by its name in the record. */
    public static ProfileContent with(ProfileContent profile, String field, Object value) {
        return with(profile, field, value, ProfileContent.class);
    }

    public static Offer with(Offer offer, String field, Object value) {
        return with(offer, field, value, Offer.class);
    }

    private static <T> T with(T record, String field, Object value, Class<T> type) {
        ObjectNode tree = JSON.valueToTree(record);
        tree.set(field, JSON.valueToTree(value));
        return JSON.treeToValue(tree, type);
    }
}
