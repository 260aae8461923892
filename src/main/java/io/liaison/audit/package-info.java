/**
 * The append-only trail: who did what to which partner, and when. It records what other modules tell it and judges nothing. Start reading at
 * {@link io.liaison.audit.AuditTrail}.
 */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package io.liaison.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
