package io.liaison.importing;

import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.text.BreakIterator;
import java.util.Locale;

/** The limits that the content's own records state, read from them so that they are stated once. */
record Limits(int max, String message) {

    static Limits of(Class<? extends Record> type, String component) {
        try {
            Size size = type.getDeclaredField(component).getAnnotation(Size.class);
            return new Limits(size.max(), size.message());
        } catch (NoSuchFieldException notAComponent) {
            throw new IllegalArgumentException(component, notAComponent);
        }
    }

    /** The limits of each element of a list. */
    static Limits ofEach(Class<? extends Record> type, String component) {
        try {
            AnnotatedType list = type.getDeclaredField(component).getAnnotatedType();
            Size size =
                    ((AnnotatedParameterizedType) list).getAnnotatedActualTypeArguments()[0].getAnnotation(Size.class);
            return new Limits(size.max(), size.message());
        } catch (NoSuchFieldException notAComponent) {
            throw new IllegalArgumentException(component, notAComponent);
        }
    }

    boolean fits(String text) {
        return text.length() <= max;
    }

    /** As many whole sentences as fit; where not even one does, as many words. */
    String cut(String text) {
        if (fits(text)) {
            return text;
        }
        String sentences = cutAt(BreakIterator.getSentenceInstance(Locale.ENGLISH), text);
        String words = sentences.isEmpty() ? cutAt(BreakIterator.getWordInstance(Locale.ENGLISH), text) : sentences;
        return words.isEmpty() ? text.substring(0, text.offsetByCodePoints(0, max / 2)) : words;
    }

    private String cutAt(BreakIterator boundaries, String text) {
        boundaries.setText(text.substring(0, max + 1));
        int end = boundaries.preceding(max + 1);
        return end <= 0 ? "" : text.substring(0, end).strip();
    }
}
