package io.liaison.comparison.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.liaison.base.Sitemap;
import io.liaison.comparison.Change;
import io.liaison.content.Picture;
import org.jspecify.annotations.Nullable;

/** A picture before and after, each with its alternative text in words, for that is judged too. */
class ComparedPictures extends Div {

    ComparedPictures(Change.Image change) {
        addClassName("compare__sides");
        Picture before = change.before();
        Picture after = change.after();
        if (before != null) {
            add(side("Before", before, after));
        }
        if (after != null) {
            add(side(before == null ? "New" : "After", after, before));
        }
    }

    private static Component side(String label, Picture picture, @Nullable Picture other) {
        Image image = new Image(Sitemap.media(picture.sha256()), picture.alternativeText());
        image.addClassName("compare__picture");
        Paragraph description = description(picture, label.equals("After") ? other : null);
        Span name = new Span(isSame(picture, other) ? label + ", the same picture described differently" : label);
        HtmlContainer caption = new HtmlContainer("figcaption", name, description);
        HtmlContainer figure = new HtmlContainer("figure", caption, image);
        figure.addClassName("compare__side");
        return figure;
    }

    /** The words that describe the picture; beside the earlier picture, with what changed in them. */
    private static Paragraph description(Picture picture, @Nullable Picture earlier) {
        Paragraph description = new Paragraph();
        description.addClassNames("compare__unchanged", "compare__text");
        if (picture.alternativeText().isBlank()) {
            description.setText("No alternative text");
        } else if (earlier == null || earlier.alternativeText().equals(picture.alternativeText())) {
            description.setText("Alternative text: “" + picture.alternativeText() + "”");
        } else {
            description.add(new Span("Alternative text: "));
            new Change.Text("", "", earlier.alternativeText(), picture.alternativeText())
                    .segments()
                    .forEach(segment -> description.add(Marks.mark(segment)));
        }
        return description;
    }

    private static boolean isSame(Picture picture, @Nullable Picture other) {
        return other != null && picture.sha256().equals(other.sha256());
    }
}
