package io.liaison.profile.ui;

import io.liaison.base.PartnerId;
import io.liaison.content.ContentPlaces;
import io.liaison.together.UndecidedTexts;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Keeps what clashes safe on the server while it is not decided. Remembers what is kept there, so that only changes are written. */
class Undecided {

    private final UndecidedTexts texts;
    private final PartnerId partner;
    private final Function<String, ChangedBy> whoChanged;
    private final Map<String, String> kept;

    Undecided(UndecidedTexts texts, PartnerId partner, Function<String, ChangedBy> whoChanged) {
        this.texts = texts;
        this.partner = partner;
        this.whoChanged = whoChanged;
        kept = new LinkedHashMap<>(texts.of(partner));
    }

    /** As JSON by place. */
    Map<String, String> writtenBefore() {
        return Map.copyOf(kept);
    }

    ChangedBy whoChanged(String place) {
        return whoChanged.apply(place);
    }

    boolean hasSomethingToKeep(TwoSides sides) {
        return !written(sides).equals(kept);
    }

    void keep(TwoSides sides) {
        Map<String, String> written = written(sides);
        written.forEach((place, json) -> {
            if (!json.equals(kept.put(place, json))) {
                texts.keep(partner, place, json);
            }
        });
        Set<String> decided = new HashSet<>(kept.keySet());
        decided.removeAll(written.keySet());
        decided.forEach(place -> {
            texts.forget(partner, place);
            kept.remove(place);
        });
    }

    private static Map<String, String> written(TwoSides sides) {
        Map<String, String> written = new LinkedHashMap<>();
        sides.clashing().forEach(place -> ContentPlaces.jsonAt(sides.mine(), place)
                .ifPresent(json -> written.put(place, json)));
        return written;
    }
}
