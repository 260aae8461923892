package io.liaison.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import io.liaison.directory.Highlighted;
import io.liaison.directory.Highlighted.Piece;
import io.liaison.profile.page.Markup;
import io.liaison.profile.page.Wording;
import java.util.ArrayList;
import java.util.List;

/** Text with what was looked for marked in it. */
final class Marked {

    private Marked() {}

    static Component[] of(Highlighted text) {
        return text.pieces().stream().map(Marked::piece).toArray(Component[]::new);
    }

    /** The same, begun with a small letter where that is how it is written within a sentence. */
    static Component[] withinSentence(Highlighted label) {
        List<Piece> pieces = new ArrayList<>(label.pieces());
        if (!pieces.isEmpty()) {
            Piece first = pieces.getFirst();
            pieces.set(0, new Piece(Wording.withinSentence(first.text()), first.isFound()));
        }
        return of(new Highlighted(pieces));
    }

    private static Component piece(Piece piece) {
        return piece.isFound() ? Markup.text("mark", "", piece.text()) : new Text(piece.text());
    }
}
