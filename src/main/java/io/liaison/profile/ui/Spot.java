package io.liaison.profile.ui;

/** A place in the form that can show what is wrong with it, and that one can be led to. */
interface Spot {

    /** Shows these problems and no others. */
    void mark(Problems problems);

    /** Puts the focus at a place within, or here when it is {@code ""}. */
    void point(String place);
}
