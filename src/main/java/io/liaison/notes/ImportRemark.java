package io.liaison.notes;

/**
 * What an import has to say about a place of the profile.
 *
 * @param place a path into the content such as {@code overview} or {@code offers/k3v9x2m1q0/title}; {@code ""} is the whole profile
 * @param text at most {@link ImportNotes#LONGEST} characters; its first line says it in short
 * @param isBlocking whether it stands in the way of submitting until it is resolved
 */
public record ImportRemark(String place, String text, boolean isBlocking) {}
