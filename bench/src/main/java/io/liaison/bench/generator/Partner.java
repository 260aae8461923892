package io.liaison.bench.generator;

import java.util.UUID;

/** A generated partner: its place in the row, which gives its ids and its address, and what it says. */
record Partner(int number, UUID id, UUID revision, String slug, Content content) {

    Partner withSummary(String summary) {
        return new Partner(number, id, revision, slug, content.withSummary(summary));
    }
}
