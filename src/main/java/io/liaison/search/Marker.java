package io.liaison.search;

import java.util.List;

/** Knows again what answered a question, in any text: words in any form, their synonyms, and words put right. */
public interface Marker {

    Marker NOTHING = text -> List.of();

    /** Where it is found, in the order of the text, neighbours as one. */
    List<Span> spans(String text);
}
