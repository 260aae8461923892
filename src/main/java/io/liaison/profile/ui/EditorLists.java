package io.liaison.profile.ui;

import io.liaison.content.Contact;
import io.liaison.content.CoreValue;
import io.liaison.content.NewsItem;
import io.liaison.content.Offer;
import io.liaison.content.Section;
import io.liaison.content.Vocabulary;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The lists of the editor: what their items are called, how a new one begins, and which form they have. */
final class EditorLists {

    private static final int LONGEST_MISSION_POINT = 1_000;

    private EditorLists() {}

    static ListOf<Offer> offers(Editing editing) {
        return folded(
                "way to work with you",
                EditorLists::newOffer,
                Offer::title,
                Offer::id,
                offer -> offer.kind().isEmpty()
                        ? "No kind chosen yet"
                        : editing.choices().label(Vocabulary.OFFER_KIND, offer.kind()),
                () -> new OfferPart(editing));
    }

    static ListOf<Section> sections(Editing editing) {
        return folded(
                "section",
                () -> new Section("", "", "", null, ""),
                Section::title,
                Section::id,
                section -> opening(section.text()),
                () -> new SectionPart(editing));
    }

    static ListOf<NewsItem> news(Editing editing) {
        return folded(
                "news item",
                () -> new NewsItem("", "", null, "", ""),
                NewsItem::title,
                NewsItem::id,
                item -> opening(item.text()),
                () -> new NewsPart(editing));
    }

    static ListOf<Contact> contacts(Editing editing) {
        return new ListOf<>(
                "contact",
                () -> new Contact("", "", "", "", ""),
                Contact::name,
                Contact::id,
                () -> new ContactPart(editing));
    }

    static ListOf<CoreValue> values(Editing editing) {
        return new ListOf<>(
                "value", () -> new CoreValue("", ""), CoreValue::name, value -> value, () -> new ValuePart(editing));
    }

    static ListOf<String> mission(Editing editing) {
        return new ListOf<>(
                "mission point",
                () -> "",
                point -> "",
                point -> point,
                () -> new SentencePart("Mission point", LONGEST_MISSION_POINT, editing));
    }

    private static <T> ListOf<T> folded(
            String one,
            Supplier<T> fresh,
            Function<T, String> title,
            Function<T, Object> identity,
            Function<T, String> summary,
            Supplier<Part<T>> parts) {
        return new ListOf<>(one, fresh, title, identity, () -> new FoldedPart<>(fresh, summary, parts));
    }

    private static Offer newOffer() {
        return new Offer("", "", "", "", "", "", "", List.of(), List.of(), null);
    }

    private static String opening(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.length() <= 80 ? line : line.substring(0, 79) + "…";
    }
}
