package io.liaison.importing;

import io.liaison.base.InvalidInput;
import io.liaison.base.WebAddress;
import io.liaison.content.ProfileContent;
import io.liaison.content.Term;
import io.liaison.content.Vocabulary;
import io.liaison.links.PublicFetch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Organisations of the Research Organization Registry, in the second version of its format (https://ror.readme.io/docs/data-structure). */
@Component
public class RorRecords {

    private static final Logger LOG = LoggerFactory.getLogger(RorRecords.class);
    private static final Pattern ID =
            Pattern.compile("(?:https?://)?(?:ror\\.org/)?(0[a-hj-km-np-tv-z0-9]{6}\\d{2})/?");
    private static final int MOST_ALIASES = 10;

    /** What the registry's types are called in the platform's list. */
    private static final Map<String, String> TYPES = Map.of(
            "education", "University",
            "healthcare", "Hospital",
            "company", "Company",
            "government", "Government agency",
            "nonprofit", "Non-profit organisation",
            "facility", "Research institute");

    private final PublicFetch fetch;
    private final String address;

    RorRecords(
            PublicFetch fetch, @Value("${liaison.ror.address:https://api.ror.org/v2/organizations}") String address) {
        this.fetch = fetch;
        this.address = address;
    }

    /**
     * What the registry says of an organisation, as the beginning of a profile.
     *
     * @param id such as {@code https://ror.org/03yrm5c26} or {@code 03yrm5c26}
     * @throws InvalidInput when it is no id, or the registry does not know it or does not answer; the message says what to do
     */
    ProfileContent find(String id, Collection<Term> terms) {
        Matcher matcher = ID.matcher(id.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new InvalidInput("This is no ROR id. It looks like https://ror.org/03yrm5c26.");
        }
        JsonNode record = parsed(fetched(matcher.group(1)));
        if (!record.path("status").asString("active").equals("active")) {
            throw new InvalidInput("The registry says that this organisation is no longer active.");
        }
        return content(record, new TermMatcher(terms));
    }

    private String fetched(String id) {
        try {
            PublicFetch.Answer answer = fetch.get(address.replaceAll("/+$", "") + "/" + id);
            if (answer.status() == 404) {
                throw new InvalidInput("The registry knows no organisation with this id. Check it at https://ror.org.");
            }
            if (answer.status() != 200) {
                throw new InvalidInput(
                        "The registry answered with an error (" + answer.status() + "). Try again later.");
            }
            return answer.body();
        } catch (IOException unreachable) {
            LOG.info("The registry did not answer for {}: {}", id, unreachable.toString());
            throw new InvalidInput("The registry could not be reached. Try again later, or use a table (CSV).");
        }
    }

    private static JsonNode parsed(String body) {
        try {
            JsonNode record = JsonMapper.shared().readTree(body);
            if (record.path("names").isArray()) {
                return record;
            }
            throw new InvalidInput("The registry's answer could not be read.");
        } catch (JacksonException noJson) {
            throw new InvalidInput("The registry's answer could not be read.");
        }
    }

    private static ProfileContent content(JsonNode record, TermMatcher terms) {
        String name = names(record, "ror_display").stream()
                .findFirst()
                .or(() -> names(record, "label").stream().findFirst())
                .orElseThrow(() -> new InvalidInput("The registry gives no name for this organisation."));
        List<String> acronyms = names(record, "acronym");
        List<String> others = new ArrayList<>(names(record, "alias"));
        others.addAll(names(record, "label"));
        acronyms.stream().skip(1).forEach(others::add);
        return new ProfileContent(
                        name,
                        acronyms.stream()
                                .findFirst()
                                .filter(shorter -> shorter.length() <= 24)
                                .orElse(""),
                        "",
                        "",
                        null,
                        website(record),
                        type(record, terms),
                        List.of(),
                        regions(record, terms),
                        established(record),
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())
                .knownAs(others.stream()
                        .filter(other -> !other.equals(name) && other.length() <= 120)
                        .distinct()
                        .limit(MOST_ALIASES)
                        .toList());
    }

    private static List<String> names(JsonNode record, String type) {
        return record.path("names")
                .valueStream()
                .filter(name -> name.path("types").valueStream().anyMatch(is -> is.asString("")
                        .equals(type)))
                .map(name -> name.path("value").asString("").strip())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String website(JsonNode record) {
        return record.path("links")
                .valueStream()
                .filter(link -> link.path("type").asString("").equals("website"))
                .map(link -> link.path("value").asString("").strip().replaceFirst("^http:", "https:"))
                .filter(WebAddress::isWebAddress)
                .findFirst()
                .orElse("");
    }

    private static String established(JsonNode record) {
        int year = record.path("established").asInt(0);
        return year >= 1000 && year <= 9999 ? String.valueOf(year) : "";
    }

    private static String type(JsonNode record, TermMatcher terms) {
        return record.path("types")
                .valueStream()
                .map(type -> TYPES.getOrDefault(type.asString(""), ""))
                .filter(label -> !label.isEmpty())
                .map(label -> terms.exact(Vocabulary.ORGANISATION_TYPE, label))
                .flatMap(Optional::stream)
                .map(Term::code)
                .findFirst()
                .orElse("");
    }

    /** The country where it is in the list, else its continent. */
    private static List<String> regions(JsonNode record, TermMatcher terms) {
        return record.path("locations")
                .valueStream()
                .map(location -> location.path("geonames_details"))
                .map(place -> terms.match(
                                Vocabulary.REGION, place.path("country_name").asString(""))
                        .or(() -> terms.match(
                                Vocabulary.REGION, place.path("continent_name").asString(""))))
                .flatMap(Optional::stream)
                .map(match -> match.term().code())
                .distinct()
                .toList();
    }
}
