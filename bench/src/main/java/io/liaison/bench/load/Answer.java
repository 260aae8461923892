package io.liaison.bench.load;

/**
 * What came back.
 *
 * @param bytes of the body, as transferred
 * @param closes whether the server closes the connection after it
 */
record Answer(int status, long bytes, boolean closes) {}
