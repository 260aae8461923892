package io.liaison.mail;

/** A part of a letter; its text is plain and never markup. */
public sealed interface Passage {

    /** A heading within a letter that tells of several things. */
    record Heading(String text) implements Passage {}

    /** The name of one thing among several. */
    record Subheading(String text) implements Passage {}

    /** Paragraphs, split by blank lines. Addresses of this installation become links, others do not. */
    record Words(String text) implements Passage {}

    /** The one thing to do about it. */
    record Link(String label, String address) implements Passage {}
}
