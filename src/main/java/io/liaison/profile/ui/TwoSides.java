package io.liaison.profile.ui;

import io.liaison.content.ContentMerge;
import io.liaison.content.ContentMerge.Conflict;
import io.liaison.content.ContentMerge.Merged;
import io.liaison.content.ContentPlaces;
import io.liaison.content.ProfileContent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is written here and what is stored. A field that both sides changed clashes: on the screen it says mine, in the store theirs, until one is
 * chosen; all other fields go on. What others stored in the field one is in is held back until one has left it.
 */
final class TwoSides {

    private final Set<String> clashing = new LinkedHashSet<>();
    private Set<String> setAside = Set.of();
    private ProfileContent base;
    private ProfileContent mine;
    private String here = "";
    private String held = "";

    TwoSides(ProfileContent stored) {
        base = stored;
        mine = stored;
    }

    /** What is stored, as last seen; in a field that is held back, what it said before. */
    ProfileContent base() {
        return base;
    }

    ProfileContent mine() {
        return mine;
    }

    /** Mine, with theirs where the two clash or something is set aside: what can be stored without deciding anything. */
    ProfileContent settled() {
        return taking(mine, base);
    }

    /** These fields stay on the screen and are not stored. */
    void setAside(Collection<String> fields) {
        setAside = Set.copyOf(fields);
    }

    boolean isClashing(String place) {
        return clashing.contains(place);
    }

    boolean hasSomethingToStore() {
        return !settled().equals(base);
    }

    List<String> clashing() {
        return List.copyOf(clashing);
    }

    Clash clash(String place, ChangedBy who) {
        return new Clash(
                place,
                FieldNames.of(place, mine),
                ContentMerge.textAt(mine, place),
                ContentMerge.textAt(base, place),
                ContentPlaces.isText(mine, place),
                who);
    }

    void write(ProfileContent content) {
        mine = content;
        forgetAgreed();
    }

    void enter(String place) {
        here = place.isEmpty() ? "" : ContentPlaces.fieldOf(place);
    }

    /** Something is held back although the author has left its field. */
    boolean isHeldBack() {
        return !held.isEmpty() && !held.equals(here);
    }

    /** Takes in what is stored now. */
    void meet(ProfileContent stored) {
        part(stored, ContentMerge.merge(base, settled(), stored));
    }

    /**
     * Takes in what is stored now.
     *
     * @param merged that, with what was settled here put over it
     */
    void part(ProfileContent stored, Merged merged) {
        ProfileContent formerBase = base;
        ProfileContent formerMine = mine;
        merged.conflicts().stream().map(Conflict::place).forEach(clashing::add);
        base = stored;
        mine = taking(merged.content(), formerMine);
        holdBack(formerBase, formerMine);
        forgetAgreed();
    }

    /** What was written here at an earlier time and is not decided yet, as JSON. */
    void writtenBefore(String place, String json) {
        mine = ContentPlaces.with(mine, place, json);
        clashing.add(place);
        forgetAgreed();
    }

    /** Decides for mine, unless theirs has changed since the question was put. */
    void keepMine(Clash seen) {
        if (isAsSeen(seen)) {
            clashing.remove(seen.place());
        }
    }

    /** Decides for what is on the screen, unless the other side says something else than this by now. */
    void decide(String place, ProfileContent theirs) {
        if (sameAt(place, base, theirs)) {
            clashing.remove(place);
        }
    }

    /** A decision is taken back: on the screen stands again what stood there then, and it is to be chosen anew. */
    void reopen(String place, ProfileContent then) {
        mine = ContentMerge.take(mine, then, place);
        clashing.add(place);
        forgetAgreed();
    }

    void takeTheirs(Clash seen) {
        mine = ContentMerge.take(mine, base, seen.place());
        clashing.remove(seen.place());
    }

    /** Decides for a text made of both, unless theirs has changed since the question was put. */
    void useText(Clash seen, String text) {
        mine = ContentPlaces.withText(mine, seen.place(), text);
        keepMine(seen);
    }

    /** What was typed before the page was loaded anew comes back; where others changed the field since, the two clash. */
    void putBack(Merged merged) {
        mine = merged.content();
        merged.conflicts().stream().map(Conflict::place).forEach(clashing::add);
        forgetAgreed();
    }

    private void holdBack(ProfileContent formerBase, ProfileContent formerMine) {
        held = "";
        if (here.isEmpty() || clashing.contains(here) || mine.equals(formerMine)) {
            return;
        }
        boolean untouched = sameAt(here, formerMine, formerBase);
        if (untouched && !sameAt(here, mine, formerMine)) {
            held = here;
            base = ContentMerge.take(base, formerBase, here);
            mine = ContentMerge.take(mine, formerMine, here);
        }
    }

    private ProfileContent taking(ProfileContent content, ProfileContent source) {
        ProfileContent taken = content;
        for (String place : clashing) {
            taken = ContentMerge.take(taken, source, place);
        }
        for (String place : setAside) {
            taken = ContentMerge.take(taken, source, place);
        }
        return taken;
    }

    private boolean isAsSeen(Clash seen) {
        return ContentMerge.textAt(base, seen.place()).equals(seen.theirs());
    }

    private void forgetAgreed() {
        clashing.removeIf(place -> sameAt(place, mine, base));
    }

    private static boolean sameAt(String place, ProfileContent one, ProfileContent other) {
        return ContentPlaces.jsonAt(one, place).equals(ContentPlaces.jsonAt(other, place));
    }
}
