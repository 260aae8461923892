package io.liaison.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a profile says, as one immutable value. Texts are never null, an empty one is {@code ""}; long texts are Markdown. Limits bound what
 * can be saved; what must be there before a submission is a matter of obstacles, so that a half-written draft can always be kept.
 *
 * @param aliases what else it is or was called: other languages, former names, abbreviations
 * @param summary one line, for search results and descriptions
 * @param organisationType code of an {@link Vocabulary#ORGANISATION_TYPE} term, or empty
 * @param domains codes of {@link Vocabulary#DOMAIN} terms
 * @param regions codes of {@link Vocabulary#REGION} terms
 * @param established an ISO 8601 year, year and month, or date: {@code 2020}, {@code 2020-04}, {@code 2020-04-20}; or empty
 */
public record ProfileContent(
        @Size(max = 160, message = "Keep the name to 160 characters.")
        String name,

        @Size(max = 24, message = "Keep the acronym to 24 characters.")
        String acronym,

        @Size(max = 10, message = "Give at most 10 other names.")
        List<@Size(max = 120, message = "Keep each other name to 120 characters.") String> aliases,

        @Size(max = 240, message = "Keep the summary to 240 characters: one line for the search results.")
        String summary,

        @Size(max = 20_000, message = "Keep the overview to 20,000 characters.")
        String overview,

        @Valid @Nullable Picture logo,

        @Size(max = 2_000, message = "Keep the website address to 2,000 characters.")
        String website,

        @Size(max = 64, message = "Choose an organisation type from the list.")
        String organisationType,

        @Size(max = 20, message = "Choose at most 20 domains.")
        List<String> domains,

        @Size(max = 40, message = "Choose at most 40 regions.")
        List<String> regions,

        @CalendarDate(
                yearsAhead = 1,
                message =
                        "Give the date of establishment as a year (2020), a month (2020-04) or a day (2020-04-20) that there was.")
        String established,

        @Size(max = 5_000, message = "Keep the vision to 5,000 characters.")
        String vision,

        @Size(max = 20, message = "Give at most 20 mission points.")
        List<@Size(max = 1_000, message = "Keep each mission point to 1,000 characters.") String> mission,

        @Size(max = 20, message = "Give at most 20 core values.")
        List<@Valid CoreValue> values,

        @Size(max = 30, message = "Give at most 30 sections.")
        List<@Valid Section> sections,

        @Size(max = 60, message = "Give at most 60 news items and events.")
        List<@Valid NewsItem> news,

        @Size(max = 20, message = "Give at most 20 contacts.")
        List<@Valid Contact> contacts,

        @Size(max = 30, message = "Give at most 30 offers.") List<@Valid Offer> offers) {

    public static final ProfileContent EMPTY = named("");

    @SuppressWarnings("NullAway") // What JSON leaves out arrives as null and becomes empty here.
    public ProfileContent {
        name = Texts.orEmpty(name);
        acronym = Texts.orEmpty(acronym);
        aliases = Texts.orEmpty(aliases);
        summary = Texts.orEmpty(summary);
        overview = Texts.orEmpty(overview);
        website = Texts.orEmpty(website);
        organisationType = Texts.orEmpty(organisationType);
        domains = Texts.orEmpty(domains);
        regions = Texts.orEmpty(regions);
        established = Texts.orEmpty(established);
        vision = Texts.orEmpty(vision);
        mission = Texts.orEmpty(mission);
        values = Texts.orEmpty(values);
        sections = Texts.orEmpty(sections);
        news = Texts.orEmpty(news);
        contacts = Texts.orEmpty(contacts);
        offers = Texts.orEmpty(offers);
    }

    /** A profile without other names. */
    public ProfileContent(
            String name,
            String acronym,
            String summary,
            String overview,
            @Nullable Picture logo,
            String website,
            String organisationType,
            List<String> domains,
            List<String> regions,
            String established,
            String vision,
            List<String> mission,
            List<CoreValue> values,
            List<Section> sections,
            List<NewsItem> news,
            List<Contact> contacts,
            List<Offer> offers) {
        this(
                name,
                acronym,
                List.of(),
                summary,
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

    /** A profile that so far has only a name. */
    public static ProfileContent named(String name) {
        return new ProfileContent(
                name, "", "", "", null, "", "", List.of(), List.of(), "", "", List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of());
    }

    /** The same with other names. */
    public ProfileContent knownAs(List<String> others) {
        return new ProfileContent(
                name,
                acronym,
                others,
                summary,
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

    /** How people call the partner: its acronym where it has one, else its name. */
    public String shortName() {
        return acronym.isBlank() ? name : acronym;
    }
}
