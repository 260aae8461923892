package io.liaison.api;

import io.liaison.directory.DirectoryQuery;
import io.liaison.listings.ListedProfiles.Place;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a list goes on. Belongs to one question; its form is nobody's business but ours.
 *
 * @param question fingerprint of the question
 * @param offset how many partners came before
 * @param last the one that came last
 */
record Cursor(String question, int offset, Place last) {

    private static final int PARTS = 5;
    private static final int FURTHEST = 10_000_000;
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    static Cursor after(DirectoryQuery query, int offset, Place last) {
        return new Cursor(fingerprint(query), offset, last);
    }

    /** Empty for what we never gave out. */
    static Optional<Cursor> read(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            String[] parts = plain.split("\n", PARTS);
            int offset = Integer.parseInt(parts[1]);
            Instant at = Instant.EPOCH.plus(Long.parseLong(parts[2]), ChronoUnit.MICROS);
            if (offset < 0 || offset > FURTHEST || at.isAfter(LATEST) || plain.indexOf('\0') >= 0) {
                return Optional.empty();
            }
            return Optional.of(new Cursor(parts[0], offset, new Place(parts[4], at, UUID.fromString(parts[3]))));
        } catch (IllegalArgumentException
                | DateTimeException
                | ArithmeticException
                | IndexOutOfBoundsException forged) {
            return Optional.empty();
        }
    }

    boolean isFor(DirectoryQuery query) {
        return question.equals(fingerprint(query));
    }

    @Override
    public String toString() {
        String plain = String.join(
                "\n",
                question,
                String.valueOf(offset),
                String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, last.publishedAt())),
                last.id().toString(),
                last.name());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    private static String fingerprint(DirectoryQuery query) {
        return Integer.toHexString(query.onPage(1).address().hashCode());
    }
}
