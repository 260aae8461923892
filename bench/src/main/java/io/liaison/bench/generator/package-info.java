/**
 * Makes realistic published partners in bulk, the same ones for the same seed, and writes them straight into a database that Liaison has migrated.
 * Knows the tables and the stored form of content, and nothing of the code of Liaison: a benchmark run compares what it wrote with what Liaison
 * itself writes. Start reading at {@link io.liaison.bench.generator.Generator}.
 */
@NullMarked
package io.liaison.bench.generator;

import org.jspecify.annotations.NullMarked;
