/**
 * Telling the people concerned: a notice about a submission, a verdict, a note or a reminder goes to everybody at a partner, to everybody at the
 * platform or to named accounts, and each account chooses how it hears of each topic. It knows who is concerned by role only; what there is to tell
 * is the business of whoever tells. Start reading at {@link io.liaison.notices.Notices}.
 */
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "database", "accounts", "mail", "partners"})
@NullMarked
package io.liaison.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
