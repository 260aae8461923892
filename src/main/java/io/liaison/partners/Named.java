package io.liaison.partners;

import java.util.UUID;

/** A partner's name, read without the rest of it. */
record Named(UUID id, String name) {}
