/**
 * Public answers as ready bytes: sent before security and Flow see the request, without session or cookie, kept while they are true. Modules own
 * public addresses by implementing {@link io.liaison.delivery.PublicAnswers}. Start reading at {@link io.liaison.delivery.PublicPages}.
 */
@ApplicationModule(allowedDependencies = {"base", "profile :: page", "server"})
@NullMarked
package io.liaison.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
