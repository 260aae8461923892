package io.liaison.profile.ui;

import io.liaison.content.ContentMerge;
import io.liaison.content.ContentMerge.Merged;
import io.liaison.content.ContentPlaces;
import io.liaison.content.ProfileContent;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What somebody typed and the server never acknowledged, as their browser kept it.
 *
 * @param at when the last of it was typed
 * @param cause what kept it from being saved: "before the connection broke"
 * @param texts the earliest first; windows that were left one after the other may each have left a text of one field
 */
record UnsavedCopy(Instant at, String cause, List<Text> texts) {

    private static final int MOST = 200;
    private static final int LONGEST = 100_000;

    /**
     * One text.
     *
     * @param base what the field said before
     * @param mine what was typed
     * @param at when that was
     */
    record Text(String place, String base, String mine, Instant at) {

        private static final String OTHER_NAMES = "aliases";

        String field() {
            return ContentPlaces.fieldOf(place);
        }

        /** Whether a later text of the field repeats this one or goes on from it. */
        boolean isWithin(Text later) {
            return place.equals(later.place) && (mine.equals(later.mine) || mine.equals(later.base));
        }

        /** The content with what was typed merged into it; where the content was changed meanwhile, with a conflict. */
        Merged mergedInto(ProfileContent content) {
            return ContentMerge.merge(put(content, base), put(content, mine), content);
        }

        boolean hasPlaceIn(ProfileContent content) {
            return place.equals(OTHER_NAMES) || ContentPlaces.isText(content, place);
        }

        boolean isIn(ProfileContent content) {
            return place.equals(OTHER_NAMES)
                    ? content.aliases().equals(OverviewPart.otherNames(mine))
                    : ContentPlaces.textAt(content, place).equals(mine);
        }

        /** Other names are typed as one text and stored as several. */
        private ProfileContent put(ProfileContent content, String text) {
            return place.equals(OTHER_NAMES)
                    ? content.knownAs(OverviewPart.otherNames(text))
                    : ContentPlaces.withText(content, place, text);
        }
    }

    /** Reads what editor-copy.js sends; what is no text, or beyond all bounds, is left out. */
    static UnsavedCopy of(JsonNode copy) {
        JsonNode sent = copy.path("texts");
        List<Text> texts = Stream.iterate(0, index -> index + 1)
                .limit(Math.min(sent.size(), MOST))
                .map(sent::get)
                .map(text -> new Text(
                        text.path("place").asString(""),
                        text.path("base").asString(""),
                        text.path("mine").asString(""),
                        Instant.ofEpochMilli(
                                text.path("at").asLong(copy.path("at").asLong(0)))))
                .filter(text -> text.base.length() <= LONGEST && text.mine.length() <= LONGEST)
                .toList();
        String cause = copy.path("broke").asBoolean(false) ? "before the connection broke" : "before the page was left";
        return new UnsavedCopy(Instant.ofEpochMilli(copy.path("at").asLong(0)), cause, latest(texts));
    }

    /** Only what the content does not say already. */
    UnsavedCopy missingIn(ProfileContent content) {
        return with(texts.stream().filter(text -> !text.isIn(content)).toList());
    }

    /** The same, with these of the texts. */
    UnsavedCopy with(List<Text> some) {
        return new UnsavedCopy(at, cause, List.copyOf(some));
    }

    /** Whether another text of the same field was left behind too. */
    boolean hasAnother(Text text) {
        return texts.stream().anyMatch(other -> other != text && other.field().equals(text.field()));
    }

    /** Those whose field is gone: they can only be copied by hand. */
    List<Text> homeless(ProfileContent content) {
        return texts.stream().filter(text -> !text.hasPlaceIn(content)).toList();
    }

    /** Without those that a later one holds already. */
    private static List<Text> latest(List<Text> texts) {
        return IntStream.range(0, texts.size())
                .filter(index -> texts.stream().skip(index + 1L).noneMatch(texts.get(index)::isWithin))
                .mapToObj(texts::get)
                .toList();
    }
}
