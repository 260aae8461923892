package io.liaison.importing;

import io.liaison.base.EmailAddress;
import io.liaison.base.InvalidInput;
import io.liaison.base.Slug;
import io.liaison.base.WebAddress;
import io.liaison.content.ProfileContent;
import io.liaison.content.Term;
import io.liaison.content.Vocabulary;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** Reads a table of partners (CSV, RFC 4180) whose first line names its columns. */
final class PartnerTable {

    /** The columns and what else they may be called; everything but the name may be missing. */
    static final Map<String, Set<String>> COLUMNS = Map.of(
            "name", Set.of("name", "partner", "institute", "organisation", "organization"),
            "address", Set.of("address", "address name", "slug"),
            "admin", Set.of("admin", "first admin", "admin email", "admin e-mail", "email", "e-mail", "e-mail address"),
            "acronym", Set.of("acronym", "abbreviation"),
            "website", Set.of("website", "web", "url"),
            "aliases", Set.of("aliases", "other names", "also known as"),
            "established", Set.of("established", "founded", "year"),
            "regions", Set.of("region", "regions", "country"),
            "type", Set.of("type", "organisation type", "organization type"),
            "summary", Set.of("summary", "description"));

    private static final int MOST_ROWS = 500;
    private static final int LONGEST_NAME = 160;

    private final TermMatcher terms;

    PartnerTable(Collection<Term> terms) {
        this.terms = new TermMatcher(terms);
    }

    /** @throws InvalidInput when this is no table with a column of names, or has more than 500 rows */
    List<BulkRow> read(String text) {
        try (CSVParser parser = parser(text)) {
            Map<String, String> columns = columns(parser.getHeaderNames());
            List<BulkRow> rows = new ArrayList<>();
            for (CSVRecord record : parser) {
                if (rows.size() == MOST_ROWS) {
                    throw new InvalidInput("The table has more than 500 rows. Make them in several steps.");
                }
                rows.add(row((int) parser.getCurrentLineNumber(), record, columns));
            }
            return rows;
        } catch (IOException | IllegalArgumentException | IllegalStateException | UncheckedIOException broken) {
            throw unreadable(broken);
        }
    }

    /**
     * The columns nothing is taken of: their names say nothing to us, or another column says it already.
     *
     * @throws InvalidInput when this is no table with a column of names
     */
    static List<String> columnsLeftOut(String text) {
        try (CSVParser parser = parser(text)) {
            Collection<String> taken = columns(parser.getHeaderNames()).values();
            return parser.getHeaderNames().stream()
                    .filter(heading -> !heading.isBlank() && !taken.contains(heading))
                    .toList();
        } catch (IOException | IllegalArgumentException | IllegalStateException | UncheckedIOException broken) {
            throw unreadable(broken);
        }
    }

    private static InvalidInput unreadable(Exception broken) {
        return new InvalidInput("This table cannot be read: " + broken.getMessage()
                + " Save it as CSV with its column names in the first line.");
    }

    private static CSVParser parser(String text) throws IOException {
        String table = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return format(table).parse(new StringReader(table));
    }

    private static CSVFormat format(String table) {
        String head = table.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char delimiter = Stream.of('\t', ';')
                .filter(sign -> head.indexOf(sign) >= 0 && head.indexOf(',') < 0)
                .findFirst()
                .orElse(',');
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(true)
                .setAllowMissingColumnNames(true)
                .setTrim(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
                .get();
    }

    /** Our name of each column to the table's. */
    private static Map<String, String> columns(List<String> headings) {
        Map<String, String> columns = headings.stream()
                .filter(heading -> column(heading).isPresent())
                .collect(Collectors.toMap(
                        heading -> column(heading).orElseThrow(), heading -> heading, (first, second) -> first));
        if (!columns.containsKey("name")) {
            throw new InvalidInput("The first line names no column “name”. Begin the table with a line such as: "
                    + "name,address,admin,acronym,website");
        }
        return columns;
    }

    private static Optional<String> column(String heading) {
        String plain = heading.strip().toLowerCase(Locale.ROOT).replaceAll("[_\\s]+", " ");
        return COLUMNS.entrySet().stream()
                .filter(column -> column.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private BulkRow row(int line, CSVRecord record, Map<String, String> columns) {
        Cells cells = new Cells(record, columns, new ArrayList<>());
        String name = cells.get("name");
        String address = cells.get("address");
        String admin = cells.get("admin");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            cells.problem("Give a name of at most " + LONGEST_NAME + " characters.");
        }
        if (!admin.isEmpty() && !EmailAddress.isEmailAddress(admin)) {
            cells.problem("“" + admin + "” is no e-mail address.");
        }
        String slug = address.isEmpty() ? proposed(name) : address.replaceFirst("^/?partners/", "");
        if (!Slug.isSlug(slug)) {
            cells.problem("Give an address of " + Slug.FORM);
        }
        ProfileContent content = content(name, cells);
        return new BulkRow(line, name, slug, admin, content, cells.problems());
    }

    /** The cells of one row, and what is wrong with them. */
    private record Cells(CSVRecord record, Map<String, String> columns, List<String> problems) {

        String get(String column) {
            String heading = columns.get(column);
            return heading == null || !record.isSet(heading)
                    ? ""
                    : record.get(heading).strip();
        }

        void problem(String words) {
            problems.add(words);
        }
    }

    private ProfileContent content(String name, Cells cells) {
        String website = cells.get("website");
        if (!website.isEmpty() && !WebAddress.isWebAddress(website)) {
            cells.problem("“" + website + "” is no web address that " + WebAddress.BEGINNING + ".");
        }
        String established = cells.get("established");
        if (!established.isEmpty() && EstablishedDate.read(established).isEmpty()) {
            cells.problem("“" + established + "” is no year, month or day.");
        }
        String type = cells.get("type");
        return new ProfileContent(
                        name,
                        cells.get("acronym"),
                        cells.get("summary"),
                        "",
                        null,
                        website,
                        type.isEmpty() ? "" : term(Vocabulary.ORGANISATION_TYPE, type, cells),
                        List.of(),
                        regions(cells),
                        EstablishedDate.read(established).orElse(""),
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())
                .knownAs(pieces(cells.get("aliases"), ";"));
    }

    private List<String> regions(Cells cells) {
        Set<String> codes = new LinkedHashSet<>();
        pieces(cells.get("regions"), "[;,]").forEach(region -> codes.add(term(Vocabulary.REGION, region, cells)));
        codes.remove("");
        return List.copyOf(codes);
    }

    private String term(Vocabulary vocabulary, String text, Cells cells) {
        Optional<TermMatcher.Match> match = terms.match(vocabulary, text);
        if (match.isEmpty()) {
            cells.problem(
                    "“" + text + "” is not in the list of " + vocabulary.label().toLowerCase(Locale.ROOT) + ".");
        }
        return match.map(found -> found.term().code()).orElse("");
    }

    private static List<String> pieces(String text, String separator) {
        return Stream.of(text.split("\\s*" + separator + "\\s*"))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    static String proposed(String name) {
        try {
            return Slug.of(name).value();
        } catch (InvalidInput noLetters) {
            return "";
        }
    }
}
