package io.liaison.bench.generator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a profile says, in the form in which Liaison stores it (content schema 2). Pictures are left out. */
record Content(
        int schema,
        String name,
        String acronym,
        List<String> aliases,
        String summary,
        String overview,
        @Nullable Object logo,
        String website,
        String organisationType,
        List<String> domains,
        List<String> regions,
        String established,
        String vision,
        List<String> mission,
        List<Value> values,
        List<Section> sections,
        List<News> news,
        List<Contact> contacts,
        List<Offer> offers) {

    record Value(String name, String statement) {}

    record Section(
            String id, String title, String text, @Nullable Object picture, String link) {}

    record News(String id, String title, String date, String text, String link) {}

    record Contact(String id, String name, String role, String email, String telephone) {}

    record Audience(String term, String note) {}

    record CallToAction(String by) {}

    record Offer(
            String id,
            String title,
            String kind,
            String description,
            String partnerProvides,
            String clientProvides,
            String keyAdvantage,
            List<Audience> audiences,
            List<String> regions,
            CallToAction callToAction) {}

    Content withSummary(String other) {
        return new Content(
                schema,
                name,
                acronym,
                aliases,
                other,
                overview,
                logo,
                website,
                organisationType,
                domains,
                regions,
                established,
                vision,
                mission,
                values,
                sections,
                news,
                contacts,
                offers);
    }
}
