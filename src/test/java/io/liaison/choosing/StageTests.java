package io.liaison.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class StageTests {

    private static final Path VOCABULARIES = Path.of("db/migration/V0002__vocabularies_and_form_templates.sql");

    @Test
    void everyStageSuitsSomeKindsWellAndEveryKindOfThePlatformSuitsSomeStageWell() throws IOException {
        List<String> kinds = Pattern.compile("'OFFER_KIND', \\d+, '([a-z-]+)'")
                .matcher(Files.readString(VOCABULARIES))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(kinds).hasSize(13);
        assertThat(Stage.values()).allSatisfy(stage -> assertThat(kinds)
                .as(stage.name())
                .anyMatch(kind -> stage.suits(kind) == Stage.Suits.WELL)
                .anyMatch(kind -> stage.suits(kind) == Stage.Suits.SELDOM));
        assertThat(kinds)
                .allSatisfy(kind ->
                        assertThat(Stage.values()).as(kind).anyMatch(stage -> stage.suits(kind) == Stage.Suits.WELL));
    }

    @Test
    @Tag("BR-174")
    void aKindThatThePlatformAddedSuitsEveryStage() {
        assertThat(Stage.values()).allMatch(stage -> stage.suits("shared-doctorates") == Stage.Suits.ALSO);
    }

    @Test
    void isNamedInAddressesByItsCode() {
        assertThat(Stage.values())
                .allSatisfy(stage -> assertThat(Stage.named(stage.code())).contains(stage));
        assertThat(Stage.named("stardom")).isEmpty();
    }
}
