/**
 * Letters that must arrive: an outbox written in the caller's transaction and delivered afterwards, so that a mail is sent exactly when what
 * it tells of has been committed. Every letter goes out as plain text and as HTML. It knows no recipient by role. Start reading at {@link io.liaison.mail.Outbox}.
 */
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "database"})
@NullMarked
package io.liaison.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
