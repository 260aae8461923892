package io.liaison.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.checks.Finding.Kind;
import io.liaison.content.ContentJson;
import io.liaison.content.ProfileContent;
import io.liaison.importing.ImportingFixtures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the checks say about texts that people wrote: the demonstration's, the importer's pages, and real ones where they are at hand. */
class RealTextsTests {

    @Test
    @Tag("BR-102")
    void nothingBlocksAProfileOfTheDemonstration() {
        assertThat(demo()).hasSizeGreaterThan(15).allSatisfy((name, content) -> assertThat(findings(content))
                .noneMatch(Finding::isBlocking));
    }

    @Test
    @Tag("BR-102")
    void onlyPlaceholdersAreTakenForPlaceholders() {
        Map<String, ProfileContent> drafts = ImportingFixtures.allDrafts();
        drafts.remove("sample-company-abc.md");
        drafts.remove("profile-odd.md");

        assertThat(drafts).allSatisfy((name, content) -> assertThat(findings(content))
                .noneMatch(finding -> finding.kind() == Kind.PLACEHOLDER || finding.kind() == Kind.OWN_NAME));
    }

    @Test
    void aProfileNobodyFilledInIsFullOfThem() {
        assertThat(findings(ImportingFixtures.allDrafts().get("profile-odd.md")))
                .filteredOn(finding -> finding.kind() == Kind.PLACEHOLDER && finding.isBlocking())
                .isNotEmpty();
    }

    @Test
    void advisesSparingly() {
        assertThat(demo().values().stream().flatMap(content -> findings(content).stream()))
                .hasSizeLessThan(demo().size());
    }

    private static List<Finding> findings(ProfileContent content) {
        Reading reading = Reading.of(content);
        return Checks.ON_THE_WORDS_ALONE.stream()
                .flatMap(check -> check.findIn(reading).stream())
                .toList();
    }

    private static Map<String, ProfileContent> demo() {
        Map<String, ProfileContent> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/demo"))) {
            for (Path file : files.filter(RealTextsTests::isContent).toList()) {
                contents.put(file.toString(), ContentJson.read(Files.readString(file)));
            }
            return contents;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All but the two lists that say what becomes of the contents. */
    private static boolean isContent(Path file) {
        return file.toString().endsWith(".json") && !file.endsWith("partners.json") && !file.endsWith("changes.json");
    }
}
