package io.liaison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule of docs/business-rules.md is named, as a tag, by a test that would fail without it. */
class BusinessRulesTests {

    @Test
    void everyRuleIsNamedInATestAndEveryNamedRuleExists() throws IOException {
        Set<String> rules = found("\\*\\*(BR-\\d+)\\*\\*", Files.readString(Path.of("docs/business-rules.md")));
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                named.addAll(found("@Tag\\(\"(BR-\\d+)\"\\)", Files.readString(file)));
            }
        }
        assertThat(named).containsExactlyInAnyOrderElementsOf(rules);
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
