package io.liaison.profile.ui;

import io.liaison.base.PartnerId;
import io.liaison.checks.Finding;
import io.liaison.checks.Finding.Kind;
import io.liaison.checks.Finding.Weight;
import io.liaison.content.ContentMerge.Conflict;
import io.liaison.content.ProfileContent;
import io.liaison.profile.ProfileEditing;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands between the draft and its submission, and which of it the author has been told. */
class DraftFindings {

    private final ProfileEditing editing;
    private final PartnerId partner;
    private final InvalidValues invalid;
    private List<Finding> stored = List.of();
    private boolean triedToSubmit;
    private Set<String> gapsTold = Set.of();

    DraftFindings(ProfileEditing editing, PartnerId partner, InvalidValues invalid) {
        this.editing = editing;
        this.partner = partner;
        this.invalid = invalid;
    }

    /** Asks what the checks say about the stored draft. */
    void refresh() {
        stored = editing.findings(partner);
    }

    /** What is not valid on the screen, and what the checks say about the stored draft. */
    List<Finding> in(ProfileContent mine) {
        return Stream.concat(
                        invalid.in(mine).stream().map(Finding::invalid),
                        stored.stream().filter(finding -> finding.kind() != Kind.INVALID))
                .toList();
    }

    /** The same after what was written differently at two ends; a clash has to be decided before submitting, what was published meanwhile may be. */
    List<Finding> withChoices(TwoSides sides, List<Conflict> overtaken) {
        Stream<Finding> clashes = sides.clashing().stream()
                .map(place -> choice(Weight.BLOCKING, place, sides, ": there are two texts. Choose which one stays."));
        Stream<Finding> published = overtaken.stream()
                .map(conflict -> choice(
                        Weight.ADVISORY,
                        conflict.place(),
                        sides,
                        " was published differently. Choose which text stays."));
        return Stream.of(clashes, published, in(sides.mine()).stream())
                .flatMap(Function.identity())
                .toList();
    }

    /** Everything to show beside the fields. An empty field is no problem before somebody tried to submit with it. */
    Problems problemsIn(ProfileContent mine) {
        return Problems.of(in(mine), gapsTold);
    }

    /** Somebody tries to submit: from now on empty fields are problems too. */
    void tellGaps() {
        triedToSubmit = true;
        gapsTold = stored.stream().filter(Finding::isGap).map(Finding::place).collect(Collectors.toSet());
    }

    void noteSubmitted() {
        triedToSubmit = false;
        gapsTold = Set.of();
    }

    boolean hasTriedToSubmit() {
        return triedToSubmit;
    }

    private static Finding choice(Weight weight, String place, TwoSides sides, String words) {
        return new Finding(Kind.UNDECIDED, weight, place, FieldNames.of(place, sides.mine()) + words);
    }
}
