/**
 * Frames, menus and error pages around the other modules' screens. Nobody imports it.
 */
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "accounts", "partners", "introductions"})
@NullMarked
package io.liaison.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
