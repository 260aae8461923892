/**
 * What differs between two versions of a profile: field by field and offer by offer, added, removed, moved or reworded word by word. It knows
 * nothing of submissions or verdicts; the desk, the history and sign-off links read with it. Start reading at
 * {@link io.liaison.comparison.Comparing}.
 */
@ApplicationModule(allowedDependencies = {"base", "content", "markup"})
@NullMarked
package io.liaison.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
