/**
 * Where data lives and what a connection may see: the embedded PostgreSQL, the two roles (owner and app), and the reach and the
 * privileges that row-level security enforces for each transaction. It knows no table by name. Start reading at {@link io.liaison.database.Reach}.
 */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package io.liaison.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
