/**
 * Measures a running Liaison from outside: starts a database and the packaged application, fills it, asks it as readers and editors would, and writes
 * a report. Knows addresses and what stands on screens, and none of the product's code. Start reading at {@link io.liaison.bench.Benchmark}.
 */
@NullMarked
package io.liaison.bench;

import org.jspecify.annotations.NullMarked;
