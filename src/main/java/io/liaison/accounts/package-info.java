/**
 * Who someone is: accounts, signing in and out, and the account behind the current request. It does not know what an account may do in a
 * partner; that is the partners module. Start reading at {@link io.liaison.accounts.CurrentAccount}.
 */
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "database", "audit", "mail"})
@NullMarked
package io.liaison.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
