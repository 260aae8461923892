/**
 * The words every module shares: identifiers, addresses, the sitemap, who may call a service, and why something is refused.
 * It knows no module, no database and no screen. Start reading at {@link io.liaison.base.AllowedTo}.
 */
@ApplicationModule(allowedDependencies = {"markup"})
@NullMarked
package io.liaison.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
