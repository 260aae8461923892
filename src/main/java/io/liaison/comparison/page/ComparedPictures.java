package io.liaison.comparison.page;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.text;

import io.liaison.base.Sitemap;
import io.liaison.comparison.Change;
import io.liaison.content.Picture;
import io.liaison.markup.Element;
import org.jspecify.annotations.Nullable;

/** A picture before and after, each with its alternative text in words, for that is judged too. */
final class ComparedPictures {

    private static final String DESCRIPTION = "compare__unchanged compare__text";

    private ComparedPictures() {}

    static Element of(Change.Image change) {
        Picture before = change.before();
        Picture after = change.after();
        Element sides = element("div", "compare__sides");
        if (before != null) {
            sides = sides.with(side("Before", before, after));
        }
        return after == null ? sides : sides.with(side(before == null ? "New" : "After", after, before));
    }

    private static Element side(String label, Picture picture, @Nullable Picture other) {
        String name = isSame(picture, other) ? label + ", the same picture described differently" : label;
        return element(
                "figure",
                "compare__side",
                element(
                        "figcaption",
                        "",
                        text("span", "", name),
                        description(picture, label.equals("After") ? other : null)),
                element("img", "compare__picture")
                        .attr("src", Sitemap.media(picture.sha256()))
                        .attr("alt", picture.alternativeText()));
    }

    /** The words that describe the picture; beside the earlier picture, with what changed in them. */
    private static Element description(Picture picture, @Nullable Picture earlier) {
        if (picture.alternativeText().isBlank()) {
            return text("p", DESCRIPTION, "No alternative text");
        }
        if (earlier == null || earlier.alternativeText().equals(picture.alternativeText())) {
            return text("p", DESCRIPTION, "Alternative text: “" + picture.alternativeText() + "”");
        }
        Change.Text words = new Change.Text("", "", earlier.alternativeText(), picture.alternativeText());
        return element("p", DESCRIPTION, text("span", "", "Alternative text: "), Marks.all("span", words.segments()));
    }

    private static boolean isSame(Picture picture, @Nullable Picture other) {
        return other != null && picture.sha256().equals(other.sha256());
    }
}
