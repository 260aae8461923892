package io.liaison.importing;

import io.liaison.content.CoreValue;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import io.liaison.content.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The content an import adds to. What the content says already stays; what the page says otherwise is reported whole. So a page can be imported
 * again, or onto another page's draft, in any order.
 */
final class Draft {

    private final ProfileContent onto;
    private final Intake intake;
    private final Report report;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<String> mission;
    private final List<CoreValue> values;
    private final List<Section> sections;
    private final List<String> regions;
    private final List<Offer> offers;
    private final List<String> aliases;
    private final List<String> domains;
    private final List<KeptPart> kept = new ArrayList<>();

    Draft(ProfileContent onto, Intake intake, Report report) {
        this.onto = onto;
        this.intake = intake;
        this.report = report;
        texts.put("name", onto.name());
        texts.put("acronym", onto.acronym());
        texts.put("summary", onto.summary());
        texts.put("overview", onto.overview());
        texts.put("website", onto.website());
        texts.put("organisationType", onto.organisationType());
        texts.put("established", onto.established());
        texts.put("vision", onto.vision());
        mission = new ArrayList<>(onto.mission());
        values = new ArrayList<>(onto.values());
        sections = new ArrayList<>(onto.sections());
        regions = new ArrayList<>(onto.regions());
        offers = new ArrayList<>(onto.offers());
        aliases = new ArrayList<>(onto.aliases());
        domains = new ArrayList<>(onto.domains());
    }

    String text(String field) {
        return texts.getOrDefault(field, "");
    }

    /** Fills a field, named as in {@link ProfileContent}, unless it says something already. */
    void say(String field, String value, int line) {
        Place place = new Place(line, field);
        String said = text(field);
        if (value.isBlank() || Comparison.isSame(said, value)) {
            return;
        }
        String admitted = intake.admit(Limits.of(ProfileContent.class, field), value, place);
        if (said.isEmpty()) {
            texts.put(field, admitted);
        } else if (!admitted.isEmpty() && !Comparison.isSame(said, admitted)) {
            conflict(place, value);
        }
    }

    /** Spells the name out where so far only its acronym was known from this page. */
    void rename(String fullName, int line) {
        if (onto.name().isEmpty()) {
            texts.put("name", "");
            say("name", fullName, line);
        }
    }

    /** Adds other names, each once. */
    void alias(String other, int line) {
        Place place = new Place(line, "aliases");
        String admitted = intake.admit(Limits.ofEach(ProfileContent.class, "aliases"), other, place);
        boolean isName = Comparison.isSame(admitted, text("name")) || Comparison.isSame(admitted, text("acronym"));
        if (!admitted.isEmpty() && !isName) {
            add(aliases, "aliases", admitted, other, place, known -> Comparison.isSame(known, admitted));
        }
    }

    void domain(String code, Place place) {
        add(domains, "domains", code, code, place, code::equals);
    }

    /** Keeps a part of the page for which a profile has no place yet. */
    void keep(KeptPart part) {
        if (!kept.contains(part)) {
            kept.add(part);
        }
    }

    List<KeptPart> kept() {
        return List.copyOf(kept);
    }

    /** The date of establishment as the page's own settings give it. */
    void establishedOn(String date, int line) {
        String said = text("established");
        if (said.isEmpty()) {
            texts.put("established", date);
        } else if (!said.equals(date)) {
            conflict(new Place(line, "established"), date);
        }
    }

    /** The date of establishment; a more precise one of the same year takes the place of the year. */
    void established(String date, int line, String sentence) {
        String said = text("established");
        if (said.isEmpty() || date.startsWith(said) && !date.equals(said)) {
            texts.put("established", date);
            report.add(
                    FindingKind.GUESS,
                    new Place(line, "established"),
                    "The date of establishment, " + date + ", was read from this sentence. Check it.",
                    sentence);
        } else if (!said.startsWith(date)) {
            conflict(new Place(line, "established"), sentence);
        }
    }

    void mission(String point, int line) {
        Place place = new Place(line, "mission/" + mission.size());
        if (mission.stream().noneMatch(known -> Comparison.isSame(known, point))) {
            String admitted = intake.admit(Limits.ofEach(ProfileContent.class, "mission"), point, place);
            if (!admitted.isEmpty()) {
                add(mission, "mission", admitted, point, place, known -> Comparison.isSame(known, admitted));
            }
        }
    }

    void value(String name, String statement, int line) {
        Place place = new Place(line, "values/" + values.size());
        CoreValue value = new CoreValue(
                intake.admit(Limits.of(CoreValue.class, "name"), name, place.in("name")),
                intake.admit(Limits.of(CoreValue.class, "statement"), statement, place.in("statement")));
        if (value.name().isEmpty() && value.statement().isEmpty()) {
            return;
        }
        add(
                values,
                "values",
                value,
                name + ": " + statement,
                place,
                known -> Comparison.isSame(known.name(), value.name()));
    }

    void section(String title, String text, String link, int line) {
        Place place = new Place(line, sectionPath(title));
        Section section = new Section(
                "",
                intake.admit(Limits.of(Section.class, "title"), title, place.in("title")),
                intake.admit(Limits.of(Section.class, "text"), text, place.in("text")),
                null,
                link);
        String whole = String.join("\n\n", title, text, link);
        add(sections, "sections", section, whole, place, known -> Comparison.isSame(known.title(), section.title()));
    }

    /** Where a section of that title is, or would be. */
    String sectionPath(String title) {
        return "sections/" + position(sections, known -> Comparison.isSame(known.title(), title));
    }

    /** Adds the offer that is read for its path. */
    void offer(Function<String, Offer> reading, String title, int line) {
        String path = "offers/" + position(offers, known -> Comparison.isSame(known.title(), title));
        Offer offer = reading.apply(path);
        add(
                offers,
                "offers",
                offer,
                Comparison.readable(offer),
                new Place(line, path),
                known -> Comparison.isSame(known.title(), offer.title()));
    }

    void region(String code, Place place) {
        add(regions, "regions", code, code, place, code::equals);
    }

    ProfileContent content() {
        return new ProfileContent(
                text("name"),
                text("acronym"),
                aliases,
                text("summary"),
                text("overview"),
                onto.logo(),
                text("website"),
                text("organisationType"),
                domains,
                regions,
                text("established"),
                text("vision"),
                mission,
                values,
                sections,
                onto.news(),
                onto.contacts(),
                offers);
    }

    private <T> void add(List<T> list, String field, T element, String whole, Place place, Predicate<T> isThere) {
        List<T> there = list.stream().filter(isThere).toList();
        if (!there.isEmpty()) {
            if (there.stream().noneMatch(known -> Comparison.isSamePart(known, element))) {
                conflict(place, whole);
            }
            return;
        }
        Limits limits = Limits.of(ProfileContent.class, field);
        if (list.size() < limits.max()) {
            list.add(element);
        } else {
            report.add(FindingKind.TOO_LONG, place, limits.message() + " This one was left out.", whole);
        }
    }

    private void conflict(Place place, String value) {
        report.add(
                FindingKind.CONFLICT,
                place,
                "The profile says something else here, which stays. Compare, and take over what is right.",
                value);
    }

    private static <T> int position(List<T> list, Predicate<T> matches) {
        int position = 0;
        while (position < list.size() && !matches.test(list.get(position))) {
            position++;
        }
        return position;
    }
}
