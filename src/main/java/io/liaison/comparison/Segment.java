package io.liaison.comparison;

/** A run of words in a comparison. */
public record Segment(Kind kind, String text) {

    public enum Kind {
        KEPT,
        DELETED,
        INSERTED
    }

    static Segment kept(String text) {
        return new Segment(Kind.KEPT, text);
    }

    static Segment deleted(String text) {
        return new Segment(Kind.DELETED, text);
    }

    static Segment inserted(String text) {
        return new Segment(Kind.INSERTED, text);
    }
}
