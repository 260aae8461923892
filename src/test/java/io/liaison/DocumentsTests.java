package io.liaison;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.base.Sitemap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the documents name, the code has: modules, classes and their members, files, settings and addresses. */
class DocumentsTests {

    private static final Path CODE = Path.of("src/main/java");
    private static final Path README = Path.of("README.md");

    private static final Pattern QUOTED = Pattern.compile("`([^`\n]+)`");
    /** A class, by itself or behind its package, and perhaps one of its members: {@code profile.ProfileEditing.submit}. */
    private static final Pattern CLASS = Pattern.compile(
            "((?:[a-z]+[./])*)([A-Z]\\w*[a-z]\\w*)(?:\\.(?!sql)([A-Za-z_]+))?(?:\\.(?!sql)[A-Za-z_]+)*");

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)(?:#[^)]*)?\\)");
    private static final Pattern SETTING_IN_CODE =
            Pattern.compile("\"(?:\\$\\{)?(liaison\\.[a-z-]+(?:\\.[a-z-]+)?)[:}\"]");
    private static final Pattern SETTING = Pattern.compile("`(liaison\\.[a-z-]+(?:\\.[a-z-]+)?)`");
    private static final Pattern DEFAULT = Pattern.compile("\"\\$\\{(liaison\\.[a-z.-]+):([^\"]+)}\"");
    private static final Pattern ADDRESS = Pattern.compile("/[a-z-]+(?:/[a-z-]+)*");

    /** Names of the JDK, of libraries and of HTTP. */
    private static final Set<String> OF_OTHERS = Set.of(
            "DnsResolver",
            "Dockerfile",
            "DrillSideways",
            "Forwarded",
            "Host",
            "Location",
            "ScopedValue",
            "Secure",
            "SimpleQueryParser",
            "SortedSetDocValues");

    /** Begin with our name and are no settings: meters, what a session or request remembers, a transaction is told, a lock's file. */
    private static final Set<String> NO_SETTINGS = Set.of(
            "liaison.partner",
            "liaison.actor",
            "liaison.platform",
            "liaison.privilege",
            "liaison.alert",
            "liaison.secret",
            "liaison.requests.refused",
            "liaison.sessions.created",
            "liaison.sign-in.email",
            "liaison.sign-in.next",
            "liaison.readings",
            "liaison.directory.search",
            "liaison.editions.listening",
            "liaison.lock");

    @Test
    @DisplayName("every class, and every member of one, that a document names stands where it says")
    void classesExist() {
        Map<String, List<Path>> classes = files(Path.of("."), ".java")
                .filter(file -> file.toString().matches("\\./(bench/)?src/.*"))
                .collect(Collectors.groupingBy(
                        file -> file.getFileName().toString().replace(".java", "")));
        assertThat(documents()).allSatisfy(document -> assertThat(unknownClasses(document, classes))
                .isEmpty());
    }

    @Test
    @DisplayName("every file that a document links or names is there")
    void filesExist() {
        assertThat(documents()).allSatisfy(document -> {
            Path folder = document.toAbsolutePath().getParent();
            assertThat(found(LINK, text(document)))
                    .allSatisfy(link -> assertThat(folder.resolve(link)).exists());
        });
        assertThat(found(QUOTED, text(README)))
                .filteredOn(quoted -> quoted.matches("[\\w/.-]+\\.(sql|txt|css|js|md|yaml)"))
                .filteredOn(name -> files(Path.of("."), name)
                        .noneMatch(file -> file.startsWith("./src")
                                || file.startsWith("./db")
                                || file.startsWith("./frontend")
                                || file.getNameCount() == 2))
                .isSubsetOf("llms.txt", "robots.txt");
    }

    @Test
    @DisplayName("the map has one row for each module, and for each of the packages it names")
    void theMapIsWhole() throws IOException {
        String map = text(README).split("\\| I want to")[0];
        List<String> rows = found(Pattern.compile("(?m)^\\| `([a-z.]+)` \\|"), map);
        assertThat(rows).doesNotHaveDuplicates().allSatisfy(name -> assertThat(
                        CODE.resolve("io/liaison").resolve(name.replace('.', '/')))
                .isDirectory());
        try (Stream<Path> modules = Files.list(CODE.resolve("io/liaison"))) {
            assertThat(rows)
                    .containsAll(modules.filter(Files::isDirectory)
                            .map(module -> module.getFileName().toString())
                            .toList());
        }
    }

    @Test
    @DisplayName("every setting that the code reads stands in the README, and every one there is read")
    void settingsAreTold() {
        Set<String> read = files(CODE, ".java")
                .flatMap(file -> found(SETTING_IN_CODE, text(file)).stream())
                .filter(name -> !NO_SETTINGS.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> told = new TreeSet<>(found(SETTING, text(README)));
        assertThat(told).containsExactlyElementsOf(read);
    }

    @Test
    @DisplayName("the README tells the default of a setting as the code has it")
    void defaultsAreTold() {
        List<String> rows = text(README)
                .lines()
                .filter(line -> line.startsWith("| `liaison."))
                .toList();
        files(CODE, ".java")
                .map(DocumentsTests::text)
                .forEach(code -> DEFAULT.matcher(code).results().forEach(setting -> assertThat(rows)
                        .filteredOn(row -> row.contains("`" + setting.group(1) + "`"))
                        .singleElement()
                        .satisfies(row -> assertThat(
                                        row.split(" \\| ")[1].replace("`", "").split(", "))
                                .as(setting.group(1))
                                .contains(setting.group(2)))));
    }

    @Test
    @DisplayName("every address of a screen that a document names is one of the portal's")
    void addressesExist() {
        Set<String> known = Stream.concat(
                        Sitemap.routes().stream().map(route -> "/" + route.replaceAll("/?:.*", "")),
                        Stream.of(Sitemap.api(), Sitemap.apiDocument(), Sitemap.apiPartners(), Sitemap.apiTerms()))
                .collect(Collectors.toSet());
        assertThat(documents()).allSatisfy(document -> assertThat(found(QUOTED, text(document)))
                .filteredOn(quoted -> ADDRESS.matcher(quoted).matches())
                .filteredOn(address -> !address.startsWith("/actuator/"))
                .isSubsetOf(known));
    }

    @Test
    @DisplayName("every table, view and column that the glossary names is made by a migration")
    void tablesExist() {
        String migrations =
                files(Path.of("db/migration"), ".sql").map(DocumentsTests::text).collect(Collectors.joining());
        assertThat(found(Pattern.compile("(?:table|view|column) `(\\w+)`"), text(Path.of("docs/glossary.md"))))
                .hasSizeGreaterThan(5)
                .allSatisfy(name -> assertThat(migrations).containsPattern("\\b" + name + "\\b"));
    }

    @Test
    @DisplayName("the README tells proxies' logs of every address that is a secret")
    void secretAddressesAreTold() {
        String code = text(CODE.resolve("io/liaison/base/SecretAddress.java"));
        List<String> areas = found(Pattern.compile("\"(/[a-z-]+)\""), code);
        assertThat(areas).hasSizeGreaterThan(3).allSatisfy(area -> assertThat(text(README))
                .contains("`" + area + "/`"));
    }

    @Test
    @DisplayName("every decision bears the number of its file")
    void decisionsAreNumbered() {
        assertThat(files(Path.of("docs/decisions"), ".md")).isNotEmpty().allSatisfy(file -> {
            int number = Integer.parseInt(file.getFileName().toString().substring(0, 4));
            assertThat(text(file)).startsWith("# " + number + ". ");
        });
    }

    @Test
    @DisplayName("the changelog has each heading once in a version, and no document a word or a rule twice")
    void nothingStandsTwice() {
        for (String version : text(Path.of("CHANGELOG.md")).split("(?m)^## ")) {
            assertThat(found(Pattern.compile("(?m)^### (.+)$"), version)).doesNotHaveDuplicates();
            assertThat(found(Pattern.compile("(?m)^- (.+)$"), version)).doesNotHaveDuplicates();
        }
        assertThat(found(Pattern.compile("(?m)^\\| ([^|]+) \\|"), text(Path.of("docs/glossary.md"))))
                .doesNotHaveDuplicates();
        assertThat(found(Pattern.compile("(?m)^- \\*\\*(BR-\\d+)"), text(Path.of("docs/business-rules.md"))))
                .doesNotHaveDuplicates();
    }

    private static List<String> unknownClasses(Path document, Map<String, List<Path>> classes) {
        return found(QUOTED, text(document)).stream()
                .filter(quoted -> CLASS.matcher(quoted).matches())
                .filter(quoted -> !isKnown(quoted, classes))
                .toList();
    }

    private static boolean isKnown(String quoted, Map<String, List<Path>> classes) {
        MatchResult name = CLASS.matcher(quoted).results().findFirst().orElseThrow();
        String folder = "/" + name.group(1).replace('.', '/');
        return OF_OTHERS.contains(name.group(2))
                || classes.getOrDefault(name.group(2), List.of()).stream()
                        .filter(file -> (file.getParent() + "/").endsWith(folder))
                        .anyMatch(file -> name.group(3) == null
                                || found(Pattern.compile("\\b(" + name.group(3) + ")\\b"), text(file))
                                        .contains(name.group(3)));
    }

    private static List<Path> documents() {
        return Stream.concat(
                        files(Path.of("docs"), ".md"),
                        Stream.of(README, Path.of("CHANGELOG.md"), Path.of("bench/README.md")))
                .toList();
    }

    private static Stream<Path> files(Path folder, String end) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> !file.toString().contains("target/")
                            && file.toString().endsWith(end))
                    .toList()
                    .stream();
        } catch (IOException notReadable) {
            throw new UncheckedIOException(notReadable);
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException notReadable) {
            throw new UncheckedIOException(notReadable);
        }
    }
}
