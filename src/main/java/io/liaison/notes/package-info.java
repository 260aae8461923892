/**
 * Remarks on a profile, each at one field, offer or the whole of it, with answers, open until somebody resolves them. They belong to the partner and
 * outlive submissions. It does not know what a profile says: a place is a path, and whoever shows notes knows what is there. Start reading at
 * {@link io.liaison.notes.Notes}.
 */
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "accounts", "audit", "partners", "notices"})
@NullMarked
package io.liaison.notes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
