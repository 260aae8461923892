package io.liaison.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.liaison.content.FormTemplate;
import io.liaison.content.ProfileContent;
import io.liaison.content.Term;
import io.liaison.content.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Pages to import, and the platform's own lists as its migrations fill them. */
public final class ImportingFixtures {

    static final FormTemplate TEMPLATE = new FormTemplate(
            "introductions",
            "Introductions desk",
            "https://forms.example.org/introductions",
            Map.of("field1", "{partner}: {offer}"));

    private static final Pattern TERM = Pattern.compile("\\('([A-Z_]+)', \\d+, '([a-z0-9-]+)', '([^']+)'\\)");
    private static final List<String> PAGES =
            List.of("profile.md", "profile-odd.md", "profile-html.md", "about.md", "home.md", "empty.md", "accents.md");

    private ImportingFixtures() {}

    static MarkdownImport markdownImport() {
        return new MarkdownImport(terms(), List.of(TEMPLATE));
    }

    static Imported read(String text) {
        return markdownImport().read(Source.pasted(text), ProfileContent.EMPTY);
    }

    static Imported readPage(String body) {
        return read("---\ntitle: Institute of Tidal Energy (ITE)\n---\n" + body);
    }

    static Imported readOffer(String body) {
        return readPage("#### Ways to work with ITE\n##### 1. Training\n" + body);
    }

    static List<Term> terms() {
        try (InputStream migration = open("/db/migration/V0002__vocabularies_and_form_templates.sql")) {
            Matcher matcher = TERM.matcher(new String(migration.readAllBytes(), UTF_8));
            List<Term> terms = new ArrayList<>();
            while (matcher.find()) {
                terms.add(new Term(Vocabulary.valueOf(matcher.group(1)), matcher.group(2), matcher.group(3), false));
            }
            return terms;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String page(String name) {
        try (InputStream page = open("/importing/" + name)) {
            return new String(page.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every page at hand by its name: the project's own, and real ones where they lie beside the project. */
    static Map<String, String> allPages() {
        Map<String, String> pages = new TreeMap<>();
        PAGES.forEach(name -> pages.put(name, page(name)));
        pages.putAll(realPages());
        return pages;
    }

    /** What the importer makes of every page at hand. */
    public static Map<String, ProfileContent> allDrafts() {
        Map<String, ProfileContent> drafts = new TreeMap<>();
        allPages()
                .forEach((name, text) -> drafts.put(
                        name,
                        markdownImport()
                                .read(Source.pasted(text), ProfileContent.EMPTY)
                                .draft()));
        return drafts;
    }

    /** Pages kept beside the project, in {@code ../shared/seeds} and {@code ../shared/profiles}; none where there are none. */
    static Map<String, String> realPages() {
        Map<String, String> pages = new TreeMap<>();
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            for (String folder : List.of("shared/seeds", "shared/profiles")) {
                pages.putAll(pagesIn(at.resolve(folder)));
            }
        }
        return pages;
    }

    private static Map<String, String> pagesIn(Path folder) {
        Map<String, String> pages = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return pages;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                if (text.startsWith("---\n")) {
                    pages.put(file.getFileName().toString(), text);
                }
            }
            return pages;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String resource) {
        InputStream stream = ImportingFixtures.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalArgumentException(resource);
        }
        return stream;
    }
}
