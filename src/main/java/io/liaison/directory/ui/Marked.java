package io.liaison.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import io.liaison.directory.Highlighted;
import io.liaison.profile.page.Markup;

/** Text with what was looked for marked in it. */
final class Marked {

    private Marked() {}

    static Component[] of(Highlighted text) {
        return text.pieces().stream()
                .map(piece -> piece.isFound() ? Markup.text("mark", "", piece.text()) : new Text(piece.text()))
                .toArray(Component[]::new);
    }
}
