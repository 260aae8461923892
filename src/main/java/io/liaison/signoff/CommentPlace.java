package io.liaison.signoff;

import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import java.util.ArrayList;
import java.util.List;

/**
 * What a comment can be about.
 *
 * @param path into the content; empty is the whole of it
 */
public record CommentPlace(String path, String label) {

    /** The whole, the overview and every offer of this version. */
    public static List<CommentPlace> in(ProfileContent content) {
        List<CommentPlace> places = new ArrayList<>();
        places.add(new CommentPlace("", "The page as a whole"));
        places.add(new CommentPlace("overview", "The overview"));
        for (Offer offer : content.offers()) {
            places.add(new CommentPlace("offers/" + offer.id(), "Offer: " + offer.title()));
        }
        return List.copyOf(places);
    }
}
