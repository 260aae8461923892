/**
 * Several people at one draft: who has it open and in which field, who last changed a field, and what somebody wrote but has not decided to keep. It
 * lives in the database, so that people on different nodes see each other, and it knows fields only by their place: not what they say. Start
 * reading at {@link io.liaison.together.EditingTogether}.
 */
@ApplicationModule(allowedDependencies = {"base", "accounts", "partners"})
@NullMarked
package io.liaison.together;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
