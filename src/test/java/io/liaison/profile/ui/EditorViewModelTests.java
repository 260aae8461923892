package io.liaison.profile.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.liaison.base.AccountId;
import io.liaison.base.InvalidInput;
import io.liaison.base.Obstacle;
import io.liaison.base.PartnerId;
import io.liaison.checks.Finding;
import io.liaison.checks.Finding.Kind;
import io.liaison.checks.Finding.Weight;
import io.liaison.content.ContentLimits;
import io.liaison.content.ContentMerge.Conflict;
import io.liaison.content.ContentPlaces;
import io.liaison.content.ProfileContent;
import io.liaison.profile.ProfileDraft;
import io.liaison.profile.ProfileEditing;
import io.liaison.profile.ProfileState;
import io.liaison.profile.SaveOutcome;
import io.liaison.together.EditingTogether;
import io.liaison.together.UndecidedTexts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
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
    private final EditingTogether together = mock();
    private final UndecidedTexts undecided = mock();

    @BeforeEach
    void openTheStoredContent() {
        open(STORED);
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
    @Tag("BR-210")
    void savesWhatIsNotValidToo() {
        EditorViewModel model = model();
        when(limits.exceededIn(MINE)).thenReturn(List.of(new Obstacle("name", "Keep the name short.")));
        when(editing.save(PARTNER, STORED, MINE)).thenReturn(new SaveOutcome.Saved(MINE, NOON));

        model.write(MINE);

        assertThat(model.save()).isTrue();
        assertThat(model.isUnsaved()).isFalse();
        assertThat(model.content()).isEqualTo(MINE);
    }

    @Test
    @Tag("BR-211")
    @DisplayName(
            "Point 9.2: the field and the box tell of the same value that is not valid, and it stands in the way of submitting")
    void tellsOfWhatIsNotValidAtOnceAtTheFieldAndInTheBox() {
        EditorViewModel model = model();
        when(limits.exceededIn(MINE)).thenReturn(List.of(new Obstacle("name", "Keep the name short.")));
        when(editing.save(PARTNER, STORED, MINE)).thenReturn(new SaveOutcome.Saved(MINE, NOON));

        model.write(MINE);

        assertThat(model.problems().under("name").first()).contains("Keep the name short.");
        assertThat(model.findings())
                .extracting(Finding::place, Finding::isBlocking)
                .containsExactly(tuple("name", true));
        assertThat(model.prepareToSubmit()).isFalse();
    }

    @Test
    @Tag("BR-210")
    void keepsOnTheScreenWhatIsMuchTooLongAndStoresAllElse() {
        EditorViewModel model = model();
        ProfileContent endless = ProfileContent.named("x".repeat(InvalidValues.MOST_KEPT + 1));
        ProfileContent written = with(endless, "vision", "Stored.");
        ProfileContent stored = with(STORED, "vision", "Stored.");
        when(limits.exceededIn(written)).thenReturn(List.of(new Obstacle("name", "Keep the name short.")));
        when(editing.save(PARTNER, STORED, stored)).thenReturn(new SaveOutcome.Saved(stored, NOON));

        model.write(written);

        assertThat(model.save()).isFalse();
        assertThat(model.failure())
                .contains("“Name” is much too long to be kept. Shorten it; everything else is saved.");
        assertThat(model.content()).isEqualTo(written);
        assertThat(model.stored()).isEqualTo(stored);
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
    @Tag("BR-111")
    void savesEverythingThatDoesNotClash() {
        EditorViewModel model = model();
        ProfileContent both = with(with(STORED, "name", "Mine"), "vision", "My vision");
        ProfileContent withVision = with(THEIRS, "vision", "My vision");
        when(editing.save(PARTNER, STORED, both))
                .thenReturn(conflicting(THEIRS, with(MINE, "vision", "My vision"), "Theirs"));
        when(editing.save(PARTNER, THEIRS, withVision)).thenReturn(new SaveOutcome.Saved(withVision, NOON));

        model.write(both);

        assertThat(model.save()).isTrue();
        assertThat(model.content().name()).isEqualTo("Mine");
        assertThat(model.stored()).isEqualTo(withVision);
        assertThat(model.isUnsaved()).isFalse();
        assertThat(model.clashes()).hasSize(1);
    }

    @Test
    @Tag("BR-111")
    void keepsTheUndecidedTextOnTheServerUntilItIsDecided() {
        EditorViewModel model = confronted();
        verify(undecided).keep(PARTNER, "name", "\"Mine\"");

        model.write(ProfileContent.named("Mine, and more"));
        model.save();
        verify(undecided).keep(PARTNER, "name", "\"Mine, and more\"");

        model.takeTheirs(model.clashes().getFirst());
        verify(undecided).forget(PARTNER, "name");
    }

    @Test
    @Tag("BR-111")
    void putsTheChoiceAgainAfterAReload() {
        when(undecided.of(PARTNER)).thenReturn(Map.of("name", "\"Mine\""));

        EditorViewModel model = model();

        assertThat(model.clashes()).extracting(Clash::mine, Clash::theirs).containsExactly(tuple("Mine", "Stored"));
        assertThat(model.isUnsaved()).isFalse();
    }

    @Test
    void keepsMineOverTheirsWhenToldSo() {
        EditorViewModel model = confronted();
        when(editing.save(PARTNER, THEIRS, MINE)).thenReturn(new SaveOutcome.Saved(MINE, NOON));

        assertThat(model.keepMine(model.clashes().getFirst())).isTrue();

        assertThat(model.stored()).isEqualTo(MINE);
        assertThat(model.clashes()).isEmpty();
    }

    @Test
    void asksAgainWhenTheirsChangedWhileOneWasChoosing() {
        EditorViewModel model = confronted();
        Clash seen = model.clashes().getFirst();
        open(ProfileContent.named("Theirs, and more"));
        model.refresh();

        model.keepMine(seen);

        assertThat(model.clashes())
                .extracting(Clash::mine, Clash::theirs)
                .containsExactly(tuple("Mine", "Theirs, and more"));
        verify(editing, times(1)).save(any(), any(), any());
    }

    @Test
    void takesTheirsOverMineWhenToldSo() {
        EditorViewModel model = confronted();

        assertThat(model.takeTheirs(model.clashes().getFirst())).isTrue();

        assertThat(model.content()).isEqualTo(THEIRS);
        assertThat(model.isUnsaved()).isFalse();
    }

    @Test
    void storesATextMadeOfBoth() {
        EditorViewModel model = confronted();
        ProfileContent both = ProfileContent.named("Mine and theirs");
        when(editing.save(PARTNER, THEIRS, both)).thenReturn(new SaveOutcome.Saved(both, NOON));

        model.useText(model.clashes().getFirst(), "Mine and theirs");

        assertThat(model.stored()).isEqualTo(both);
        assertThat(model.clashes()).isEmpty();
    }

    @Test
    void showsBothSidesOfAClashByTheFieldsName() {
        assertThat(confronted().clashes())
                .containsExactly(new Clash(
                        "name", "Name", "Mine", "Theirs", true, new ChangedBy("Somebody else changed this.", false)));
    }

    @Test
    @Tag("BR-113")
    void showsWhatOthersStoredButNotInTheFieldOneIsIn() {
        EditorViewModel model = model();
        model.enter("name");
        open(with(THEIRS, "vision", "Their vision"));

        model.refresh();

        assertThat(model.content().name()).isEqualTo("Stored");
        assertThat(model.content().vision()).isEqualTo("Their vision");
        assertThat(model.isUnsaved()).isFalse();
        assertThat(model.isHeldBack()).isFalse();

        model.enter("");
        assertThat(model.isHeldBack()).isTrue();
        model.refresh();
        assertThat(model.content().name()).isEqualTo("Theirs");
    }

    @Test
    @Tag("BR-113")
    void asksWhenOneWritesWhereSomethingOfOthersIsHeldBack() {
        EditorViewModel model = model();
        model.enter("name");
        open(THEIRS);
        model.refresh();
        when(editing.save(PARTNER, STORED, MINE)).thenReturn(conflicting(THEIRS, MINE, "Theirs"));

        model.write(MINE);
        model.save();

        assertThat(model.clashes()).extracting(Clash::theirs).containsExactly("Theirs");
    }

    @Test
    @Tag("BR-110")
    void putsBackWhatTheBrowserKept() {
        EditorViewModel model = model();
        when(editing.save(PARTNER, STORED, MINE)).thenReturn(new SaveOutcome.Saved(MINE, NOON));

        model.restore(kept("Stored", "Mine"));

        assertThat(model.stored()).isEqualTo(MINE);
    }

    @Test
    @Tag("BR-110")
    void asksWhenWhatTheBrowserKeptWasChangedByOthersSince() {
        EditorViewModel model = model();

        model.restore(kept("As it was", "Mine"));

        assertThat(model.clashes()).extracting(Clash::mine, Clash::theirs).containsExactly(tuple("Mine", "Stored"));
        verify(editing, never()).save(any(), any(), any());
    }

    @Test
    @Tag("BR-212")
    void putsASecondTextOfAFieldBesideTheFirst() {
        EditorViewModel model = model();
        ProfileContent one = ProfileContent.named("Stored ONE");
        when(editing.save(PARTNER, STORED, one)).thenReturn(new SaveOutcome.Saved(one, NOON));

        UnsavedCopy left = model.restore(kept("Stored", "Stored ONE", "Stored TWO", "Stored THREE"));

        assertThat(model.clashes())
                .extracting(Clash::mine, Clash::theirs)
                .containsExactly(tuple("Stored TWO", "Stored ONE"));
        assertThat(left.texts()).extracting(UnsavedCopy.Text::mine).containsExactly("Stored THREE");
        verify(undecided).keep(PARTNER, "name", "\"Stored TWO\"");
    }

    @Test
    @Tag("BR-212")
    void countsNothingAsRestoredThatCouldNotBeSaved() {
        EditorViewModel model = model();
        when(editing.save(PARTNER, STORED, MINE)).thenThrow(new IllegalStateException("no connection"));

        UnsavedCopy left = model.restore(kept("Stored", "Mine"));

        assertThat(model.content()).isEqualTo(MINE);
        assertThat(left.texts()).extracting(UnsavedCopy.Text::mine).containsExactly("Mine");
    }

    @Test
    @Tag("BR-114")
    void savesAnUndoneStepLikeAnyOther() {
        EditorViewModel model = model();
        when(editing.save(PARTNER, STORED, MINE)).thenReturn(new SaveOutcome.Saved(MINE, NOON));
        when(editing.save(PARTNER, MINE, STORED)).thenReturn(new SaveOutcome.Saved(STORED, NOON));
        model.write(MINE);
        model.save();

        model.undo();

        assertThat(model.stored()).isEqualTo(STORED);
        assertThat(model.canRedo()).isTrue();
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
        when(editing.save(PARTNER, STORED, MINE)).thenReturn(conflicting(THEIRS, MINE, "Theirs"));
        model.write(MINE);
        assertThat(model.save()).isTrue();
        return model;
    }

    private static SaveOutcome conflicting(ProfileContent theirs, ProfileContent mine, String their) {
        return new SaveOutcome.Conflicting(theirs, mine, List.of(new Conflict("name", their)));
    }

    private static UnsavedCopy kept(String base, String... typed) {
        return new UnsavedCopy(
                NOON,
                "before the connection broke",
                Stream.of(typed)
                        .map(mine -> new UnsavedCopy.Text("name", base, mine, NOON))
                        .toList());
    }

    private static ProfileContent with(ProfileContent content, String place, String text) {
        return ContentPlaces.withText(content, place, text);
    }

    private void open(ProfileContent stored) {
        ProfileState state = new ProfileState(null, true, false);
        when(editing.open(PARTNER)).thenReturn(new ProfileDraft(stored, NOON, state));
        when(editing.state(PARTNER)).thenReturn(state);
    }

    private EditorViewModel model() {
        Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
        EditorServices services = new EditorServices(editing, limits, together, undecided, mock(), clock);
        return new EditorViewModel(
                services, PARTNER, new Presence(together, PARTNER, new AccountId(UUID.randomUUID()), clock));
    }
}
