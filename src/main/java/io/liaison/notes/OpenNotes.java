package io.liaison.notes;

import io.liaison.base.Slug;
import java.time.Instant;

/**
 * The open notes of one partner, for the platform.
 *
 * @param newest when the newest of them was written
 */
public record OpenNotes(String partner, Slug slug, int count, Instant newest) {}
