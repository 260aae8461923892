package io.liaison.importing;

import io.liaison.content.Term;
import io.liaison.content.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The settings of a page that are fields of a profile, under the names that pages give them. */
final class ProfileSettings {

    private static final List<String> ACRONYM = List.of("acronym", "abbreviation", "short_name");
    private static final List<String> ESTABLISHED =
            List.of("established", "founded", "date_established", "established_in");
    private static final List<String> REGIONS = List.of("region", "regions", "country", "countries");
    private static final List<String> WEBSITE = List.of("website", "web", "homepage", "web_site");
    private static final List<String> ALIASES =
            List.of("aliases", "alias", "also_known_as", "other_names", "former_names", "aka");
    private static final List<String> TYPE = List.of("organisation_type", "organization_type", "organisationtype");
    private static final List<String> DOMAINS = List.of("domains", "domain", "sectors", "sector");
    private static final List<String> SUMMARY = List.of("summary", "tagline");

    private final Draft draft;
    private final Addresses addresses;
    private final TermLists terms;
    private final Report report;

    ProfileSettings(Draft draft, Addresses addresses, TermLists terms, Report report) {
        this.draft = draft;
        this.addresses = addresses;
        this.terms = terms;
        this.report = report;
    }

    void read(Setting settings) {
        texts(settings, ACRONYM).forEach(setting -> draft.say("acronym", setting.take(), setting.line()));
        texts(settings, SUMMARY).forEach(setting -> draft.say("summary", setting.take(), setting.line()));
        texts(settings, ESTABLISHED).forEach(this::established);
        texts(settings, WEBSITE)
                .forEach(setting -> draft.say(
                        "website",
                        addresses.website(setting.take(), new Place(setting.line(), "website")),
                        setting.line()));
        texts(settings, TYPE).forEach(setting -> term(Vocabulary.ORGANISATION_TYPE, setting, "organisationType")
                .ifPresent(term -> draft.say("organisationType", term.code(), setting.line())));
        pieces(settings, REGIONS).forEach(piece -> terms.term(Vocabulary.REGION, piece.value(), piece.in("regions"))
                .ifPresent(term -> draft.region(term.code(), piece.in("regions"))));
        pieces(settings, DOMAINS).forEach(piece -> terms.term(Vocabulary.DOMAIN, piece.value(), piece.in("domains"))
                .ifPresent(term -> draft.domain(term.code(), piece.in("domains"))));
        find(settings, ALIASES).forEach(this::aliases);
    }

    private record Piece(String value, int line) {

        Place in(String field) {
            return new Place(line, field);
        }
    }

    private Optional<Term> term(Vocabulary vocabulary, Setting setting, String field) {
        return terms.term(vocabulary, setting.take(), new Place(setting.line(), field));
    }

    private void established(Setting setting) {
        String value = setting.take();
        Optional<String> date = EstablishedDate.read(value);
        if (date.isPresent()) {
            draft.establishedOn(date.get(), setting.line());
            report.understood(value);
        } else if (!value.isBlank()) {
            report.add(
                    FindingKind.UNPLACED_TEXT,
                    new Place(setting.line(), "established"),
                    "This is no year, month or day, so the date of establishment was left empty. Enter it.",
                    setting.toString());
        }
    }

    /** A list gives each name as it is. In one text semicolons separate names, and commas only where there is none: they may be part of a name. */
    private void aliases(Setting setting) {
        List<Setting> entries = setting.entries();
        if (!entries.isEmpty()) {
            entries.forEach(entry -> draft.alias(entry.take(), entry.line()));
            return;
        }
        String value = setting.take();
        String[] names = value.split(value.contains(";") ? "\\s*;\\s*" : "\\s*,\\s*");
        if (names.length > 1 && !value.contains(";")) {
            report.add(
                    FindingKind.GUESS,
                    new Place(setting.line(), "aliases"),
                    "Read as " + names.length + " other names, parted by commas. Join what belongs together.",
                    value);
        }
        for (String name : names) {
            draft.alias(name, setting.line());
        }
    }

    private static List<Piece> pieces(Setting settings, List<String> names) {
        List<Piece> pieces = new ArrayList<>();
        for (Setting setting : find(settings, names)) {
            List<Setting> texts = setting.entries().isEmpty() ? List.of(setting) : setting.entries();
            for (Setting text : texts) {
                for (String piece : text.take().split("\\s*[,;]\\s*")) {
                    pieces.add(new Piece(piece, text.line()));
                }
            }
        }
        return pieces;
    }

    private static List<Setting> texts(Setting settings, List<String> names) {
        return find(settings, names).stream()
                .filter(setting -> setting.entries().isEmpty())
                .toList();
    }

    private static List<Setting> find(Setting settings, List<String> names) {
        return settings.entries().stream()
                .filter(entry -> names.contains(
                        entry.key().strip().toLowerCase(Locale.ROOT).replaceAll("[ -]", "_")))
                .toList();
    }
}
