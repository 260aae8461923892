package io.liaison.profile.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.liaison.base.InvalidInput;
import io.liaison.base.Obstacle;
import io.liaison.base.PartnerId;
import io.liaison.checks.Finding;
import io.liaison.checks.Finding.Kind;
import io.liaison.checks.Finding.Weight;
import io.liaison.content.ContentLimits;
import io.liaison.content.ContentMerge.Conflict;
import io.liaison.content.ProfileContent;
import io.liaison.profile.ProfileDraft;
import io.liaison.profile.ProfileEditing;
import io.liaison.profile.ProfileState;
import io.liaison.profile.SaveOutcome;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EditorViewModelTests {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final PartnerId PARTNER = PartnerId.random();
    private static final ProfileContent STORED = ProfileContent.named("Stored");
    private static final ProfileContent MINE = ProfileContent.named("Mine");
    private static final ProfileContent THEIRS = ProfileContent.named("Theirs");

    private final ProfileEditing editing = mock();
    private final ContentLimits limits = mock();

    @BeforeEach
    void openTheStoredContent() {
        when(editing.open(PARTNER)).thenReturn(new ProfileDraft(STORED, NOON, new ProfileState(null, true, false)));
        when(limits.exceededIn(any())).thenReturn(List.of());
    }

    @Test
    void takesOverWhatOthersWroteInOtherFields() {
        EditorViewModel model = model();
        ProfileContent merged = ProfileContent.named("Mine and theirs");
        when(editing.save(PARTNER, STORED, MINE)).thenReturn(new SaveOutcome.Saved(merged, NOON.plusSeconds(5)));

        model.write(MINE);

        assertThat(model.save()).isTrue();
        assertThat(model.content()).isEqualTo(merged);
        assertThat(model.savedAt()).isEqualTo(NOON.plusSeconds(5));
        assertThat(model.isUnsaved()).isFalse();
    }

    @Test
    void asksNobodyWhenNothingChanged() {
        assertThat(model().save()).isTrue();

        verify(editing, never()).save(any(), any(), any());
    }

    @Test
    void storesNothingWhileATextIsOverItsLimit() {
        EditorViewModel model = model();
        when(limits.exceededIn(MINE)).thenReturn(List.of(new Obstacle("name", "Keep the name short.")));

        model.write(MINE);

        assertThat(model.save()).isFalse();
        assertThat(model.failure()).contains("Keep the name short.");
        assertThat(model.problems().under("name").first()).contains("Keep the name short.");
        verify(editing, never()).save(any(), any(), any());
    }

    @Test
    void keepsWhatWasWrittenWhenSavingBreaks() {
        EditorViewModel model = model();
        when(editing.save(PARTNER, STORED, MINE))
                .thenThrow(new IllegalStateException("no connection"))
                .thenReturn(new SaveOutcome.Saved(MINE, NOON));
        model.write(MINE);

        assertThat(model.save()).isFalse();
        assertThat(model.failure())
                .hasValueSatisfying(words -> assertThat(words).contains("still on this page"));
        assertThat(model.content()).isEqualTo(MINE);
        assertThat(model.isUnsaved()).isTrue();

        assertThat(model.save()).isTrue();
        assertThat(model.failure()).isEmpty();
    }

    @Test
    void passesOnWhyInputWasRefused() {
        EditorViewModel model = model();
        when(editing.save(PARTNER, STORED, MINE)).thenThrow(new InvalidInput("Too long."));
        model.write(MINE);

        model.save();

        assertThat(model.failure()).contains("Too long.");
    }

    @Test
    void keepsMineOverTheirsWhenToldSo() {
        EditorViewModel model = confronted();
        when(editing.save(PARTNER, THEIRS, MINE)).thenReturn(new SaveOutcome.Saved(MINE, NOON));

        assertThat(model.keepMine(model.clashes().getFirst())).isTrue();

        assertThat(model.content()).isEqualTo(MINE);
        assertThat(model.clashes()).isEmpty();
    }

    @Test
    void takesTheirsOverMineWhenToldSo() {
        EditorViewModel model = confronted();

        assertThat(model.takeTheirs(model.clashes().getFirst())).isTrue();

        assertThat(model.content()).isEqualTo(THEIRS);
        assertThat(model.isUnsaved()).isFalse();
    }

    @Test
    void savesNothingWhileAClashIsUndecided() {
        EditorViewModel model = confronted();

        model.write(ProfileContent.named("Mine, and more"));

        assertThat(model.save()).isFalse();
        verify(editing, never()).save(PARTNER, THEIRS, MINE);
    }

    @Test
    void showsBothSidesOfAClashByTheFieldsName() {
        assertThat(confronted().clashes()).containsExactly(new EditorViewModel.Clash("name", "Name", "Mine", "Theirs"));
    }

    @Test
    void marksAnEmptyFieldOnlyAfterATryToSubmit() {
        Finding missing = new Finding(Kind.MISSING, Weight.BLOCKING, "overview", "Enter an overview.");
        when(editing.findings(PARTNER)).thenReturn(List.of(missing));
        EditorViewModel model = model();

        assertThat(model.findings()).containsExactly(missing);
        assertThat(model.problems().count()).isZero();
        assertThat(model.prepareToSubmit()).isFalse();

        assertThat(model.problems().under("overview").first()).contains("Enter an overview.");
    }

    @Test
    void marksWhatIsWrongWithWhatIsThereFromTheStart() {
        when(editing.findings(PARTNER))
                .thenReturn(
                        List.of(new Finding(Kind.PLACEHOLDER, Weight.BLOCKING, "summary", "Replace “lorem ipsum”.")));

        assertThat(model().problems().under("summary").first()).contains("Replace “lorem ipsum”.");
    }

    @Test
    @Tag("BR-100")
    void letsADraftWithAdviceAloneBeSubmitted() {
        when(editing.findings(PARTNER))
                .thenReturn(List.of(new Finding(Kind.LENGTH, Weight.ADVISORY, "overview", "Say a little more.")));
        EditorViewModel model = model();

        assertThat(model.prepareToSubmit()).isTrue();
        assertThat(model.problems().count()).isZero();
        assertThat(model.problems().under("overview").hint()).contains("Say a little more.");
    }

    private EditorViewModel confronted() {
        EditorViewModel model = model();
        when(editing.save(PARTNER, STORED, MINE))
                .thenReturn(new SaveOutcome.Conflicting(THEIRS, MINE, List.of(new Conflict("name", "Theirs"))));
        model.write(MINE);
        assertThat(model.save()).isFalse();
        return model;
    }

    private EditorViewModel model() {
        return new EditorViewModel(editing, limits, PARTNER);
    }
}
