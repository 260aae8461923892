package io.liaison.notices;

import java.time.Instant;

/** A notice that waits for the next digest, and when it was told. */
record DigestItem(Notice notice, Instant at) {}
