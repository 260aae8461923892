package io.liaison.profile.ui;

/**
 * A field that was changed elsewhere too.
 *
 * @param place the field's place in the content
 * @param field what the field is called
 * @param mine what was written here, as text
 * @param theirs what is stored, as text
 * @param isText whether one text can be made of both
 * @param who who stored theirs and when
 */
record Clash(String place, String field, String mine, String theirs, boolean isText, ChangedBy who) {

    /** The same, with somebody else. */
    Clash with(ChangedBy other) {
        return new Clash(place, field, mine, theirs, isText, other);
    }
}
