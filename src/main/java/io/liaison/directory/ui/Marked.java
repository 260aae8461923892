package io.liaison.directory.ui;

import io.liaison.directory.Highlighted;
import io.liaison.directory.Highlighted.Piece;
import io.liaison.markup.Markup;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
import io.liaison.profile.page.Wording;
import java.util.ArrayList;
import java.util.List;

/** Text with what was looked for marked in it. */
final class Marked {

    private Marked() {}

    static Node[] of(Highlighted text) {
        return text.pieces().stream().map(Marked::piece).toArray(Node[]::new);
    }

    /** The same, begun with a small letter where that is how it is written within a sentence. */
    static Node[] withinSentence(Highlighted label) {
        List<Piece> pieces = new ArrayList<>(label.pieces());
        if (!pieces.isEmpty()) {
            Piece first = pieces.getFirst();
            pieces.set(0, new Piece(Wording.withinSentence(first.text()), first.isFound()));
        }
        return of(new Highlighted(pieces));
    }

    private static Node piece(Piece piece) {
        return piece.isFound() ? Markup.text("mark", "", piece.text()) : new Text(piece.text());
    }
}
