package io.liaison.base.ui;

import com.vaadin.flow.component.html.Span;

/** One word about the state of something. */
public class Badge extends Span {

    public Badge(Tone tone, String word) {
        super(word);
        addClassNames("badge", "badge" + tone.suffix());
    }
}
