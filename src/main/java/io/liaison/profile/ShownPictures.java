package io.liaison.profile;

import io.liaison.base.InvalidInput;
import io.liaison.base.PartnerId;
import io.liaison.content.Picture;
import io.liaison.content.ProfileContent;
import io.liaison.content.Section;
import io.liaison.media.PictureStore;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** That what a draft is about to show is there, and stays while the draft is stored: a picture nothing used for a week may be being removed. */
@Component
class ShownPictures {

    private final PictureStore pictures;

    ShownPictures(PictureStore pictures) {
        this.pictures = pictures;
    }

    /** @throws InvalidInput when the next content shows a picture that is gone */
    void requireNew(PartnerId partner, ProfileContent before, ProfileContent next) {
        Map<String, String> added = in(next);
        added.keySet().removeAll(in(before).keySet());
        Set<String> gone = added.isEmpty() ? Set.of() : pictures.hold(partner, added.keySet());
        gone.stream().findFirst().ifPresent(sha256 -> {
            throw new InvalidInput(added.get(sha256)
                    + " is gone, because nothing showed it for a week. Upload it again, or remove it.");
        });
    }

    /** How they are called, by their hashes. */
    private static Map<String, String> in(ProfileContent content) {
        Map<String, String> shown = new LinkedHashMap<>();
        put(shown, content.logo(), "The logo");
        for (Section section : content.sections()) {
            put(shown, section.picture(), "The picture of “" + section.title() + "”");
        }
        return shown;
    }

    private static void put(Map<String, String> shown, @Nullable Picture picture, String called) {
        if (picture != null) {
            shown.put(picture.sha256(), called);
        }
    }
}
