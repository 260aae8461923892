/**
 * Asks a server on this machine the same kind of question over and over, on a few connections, and keeps the time each answer took. As cheap as the
 * system calls it makes, because it shares the cores with the server it measures. Start reading at {@link io.liaison.bench.load.ClosedLoop}.
 */
@NullMarked
package io.liaison.bench.load;

import org.jspecify.annotations.NullMarked;
