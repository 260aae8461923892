/**
 * The ways in, as plain pages without script and without a session: signing in, a forgotten password, choosing one, accepting an invitation. Who somebody
 * is and what an invitation means is said by the modules behind. Start reading at {@link io.liaison.signin.ui.SignInPages}.
 */
@ApplicationModule(allowedDependencies = {"base", "accounts", "partners", "profile :: page", "markup"})
@NullMarked
package io.liaison.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
