package io.liaison.signoff.ui;

/** What somebody typed into the form, kept as it is for when it is shown again. */
record Comment(String place, String text) {

    static final Comment EMPTY = new Comment("", "");
}
