package io.liaison.importing.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.liaison.base.InvalidInput;
import io.liaison.content.ProfileContent;
import io.liaison.importing.MarkdownImport;
import io.liaison.importing.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportViewModelTests {

    private static final Source PAGE =
            Source.pasted("---\ntitle: Tidewater Laboratory\n---\n\n## About\n\nWe test pumps.\n");

    private final ImportViewModel model =
            new ImportViewModel(new MarkdownImport(List.of(), List.of()), ProfileContent.named("Tidewater Laboratory"));

    @Test
    void keepsWhatWasReadWhenTheNextPageIsNone() {
        model.read("profile.md", PAGE);
        ProfileContent read = model.draft();

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> model.read("notes.txt", Source.pasted("no front matter")));

        assertThat(model.draft()).isEqualTo(read);
        assertThat(model.pages()).containsExactly("profile.md");
    }

    @Test
    void putsALaterVersionOfAPastedPageInThePlaceOfTheEarlier() {
        model.paste("The pasted page", PAGE);
        model.read("about.md", Source.pasted("---\ntitle: About\n---\n\n### Our Vision\n\nDry feet.\n"));

        model.paste("The pasted page", Source.pasted(PAGE.text().replace("pumps", "valves")));

        assertThat(model.pages()).containsExactly("The pasted page", "about.md");
        assertThat(model.draft().toString()).contains("We test valves.", "Dry feet.");
        assertThat(model.draft().toString()).doesNotContain("pumps");

        ProfileContent read = model.draft();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> model.paste("The pasted page", Source.pasted("no front matter")));
        assertThat(model.draft()).isEqualTo(read);
    }

    @Test
    void readsAllPagesAgainOntoADraftThatOthersChanged() {
        model.read("profile.md", PAGE);
        ProfileContent changed = ProfileContent.named("Tidewater Laboratory, renamed");

        model.readAgainOnto(changed);

        assertThat(model.base()).isEqualTo(changed);
        assertThat(model.draft().name()).isEqualTo("Tidewater Laboratory, renamed");
        assertThat(model.draft().toString()).contains("We test pumps.");
        assertThat(model.pages()).containsExactly("profile.md");
    }
}
