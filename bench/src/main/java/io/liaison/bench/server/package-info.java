/** The processes a benchmark starts on this machine and ends again: PostgreSQL, Liaison, nginx. Nothing else is ever ended. */
@NullMarked
package io.liaison.bench.server;

import org.jspecify.annotations.NullMarked;
