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
        Paragraph description = new Paragraph(
                picture.alternativeText().isBlank()
                        ? "No alternative text"
                        : "Alternative text: “" + picture.alternativeText() + "”");
        description.addClassName("compare__unchanged");
        Span name = new Span(isSame(picture, other) ? label + ", the same picture described differently" : label);
        HtmlContainer caption = new HtmlContainer("figcaption", name, description);
        HtmlContainer figure = new HtmlContainer("figure", caption, image);
        figure.addClassName("compare__side");
        return figure;
    }

    private static boolean isSame(Picture picture, @Nullable Picture other) {
        return other != null && picture.sha256().equals(other.sha256());
    }
}
