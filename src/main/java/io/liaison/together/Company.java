package io.liaison.together;

import java.util.List;

/**
 * What a window learns of the others at one beat.
 *
 * @param others the other windows with this draft open, those of the same account included
 * @param changes what was changed since the number the window named, oldest first
 */
public record Company(List<AlsoEditing> others, List<DraftChange> changes) {}
