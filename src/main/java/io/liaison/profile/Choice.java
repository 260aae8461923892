package io.liaison.profile;

/** What is to stay in a field that both the draft and what was published changed. */
public enum Choice {
    KEEP_MINE,
    TAKE_PUBLISHED
}
