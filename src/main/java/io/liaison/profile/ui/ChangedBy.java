package io.liaison.profile.ui;

/**
 * Who changed a field last, and when.
 *
 * @param words "Mei Tan changed this 2 minutes ago."
 * @param isMe whether that was the author's own account, in another window
 */
record ChangedBy(String words, boolean isMe) {}
