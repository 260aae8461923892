package io.liaison.bench.load;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Something that answers on a port of this machine.
 *
 * @param processorTime used so far by everything that takes part in its answers
 */
public record Server(int port, Supplier<Duration> processorTime) {}
