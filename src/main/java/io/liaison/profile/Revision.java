package io.liaison.profile;

import io.liaison.base.AccountId;
import io.liaison.base.PartnerId;
import io.liaison.base.Refusal;
import io.liaison.content.ProfileContent;
import io.liaison.content.WithinLimits;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** One numbered version of a profile's content: it can be written until it is submitted, and never after. */
@Entity
class Revision {

    @Id
    private UUID id;

    private UUID partnerId;
    private int number;

    @Convert(converter = ContentConverter.class)
    @ColumnTransformer(write = "?::jsonb")
    private ProfileContent content;

    @Convert(converter = InvalidValuesConverter.class)
    @ColumnTransformer(write = "?::jsonb")
    private Map<String, String> invalidValues;

    private @Nullable UUID basedOn;
    private UUID[] authors;
    private Instant createdAt;
    private Instant changedAt;
    private @Nullable Instant submittedAt;
    private @Nullable UUID submittedBy;
    private @Nullable Instant publishedAt;
    private String[] openChoices;

    @Version
    private int version;

    protected Revision() {}

    private Revision(
            PartnerId partner,
            int number,
            ProfileContent content,
            @Nullable UUID basedOn,
            UUID[] authors,
            Instant now) {
        this.id = UUID.randomUUID();
        this.partnerId = partner.value();
        this.number = number;
        this.content = content;
        this.invalidValues = Map.of();
        this.basedOn = basedOn;
        this.authors = authors;
        this.createdAt = now;
        this.changedAt = now;
        this.openChoices = new String[0];
    }

    /** The first revision of a profile, which nobody has written in yet. */
    static Revision first(PartnerId partner, ProfileContent content, Instant now) {
        return new Revision(partner, 1, content, null, new UUID[0], now);
    }

    /** A draft that goes on from this revision and has no author yet. */
    Revision next(int nextNumber, Instant now) {
        return new Revision(new PartnerId(partnerId), nextNumber, content, id, new UUID[0], now);
    }

    /** A draft with this revision's content and authors: what was returned or taken back can be written in again. */
    Revision reopened(int nextNumber, Instant now) {
        Revision again = new Revision(new PartnerId(partnerId), nextNumber, content, id, authors.clone(), now);
        again.openChoices = openChoices.clone();
        return again;
    }

    /**
     * A draft that says again what this revision said, in place of another one.
     *
     * @param current what the profile would go on from otherwise, or null
     */
    Revision restored(@Nullable RevisionId current, int nextNumber, AccountId by, Instant now) {
        UUID[] writers = Stream.concat(Stream.of(authors), Stream.of(by.value()))
                .distinct()
                .toArray(UUID[]::new);
        return new Revision(
                new PartnerId(partnerId), nextNumber, content, current == null ? null : current.value(), writers, now);
    }

    /** The part of this submitted revision that was accepted: written and submitted by the same people, and as frozen. */
    Revision accepted(ProfileContent part, int nextNumber, Instant now) {
        if (submittedBy == null) {
            throw new Refusal("Only a submitted revision can be accepted in part.");
        }
        Revision accepted = new Revision(new PartnerId(partnerId), nextNumber, part, id, authors.clone(), now);
        accepted.submit(new AccountId(submittedBy), now);
        return accepted;
    }

    /** What was returned or taken back lives on in this draft, begun from it; so do its authors. */
    void inherit(Revision closed) {
        authors = Stream.concat(Stream.of(authors), Stream.of(closed.authors))
                .distinct()
                .toArray(UUID[]::new);
    }

    /**
     * Lets this draft go on from what has been published.
     *
     * @param merged what it says now
     * @param undecided places where both said something new; the draft keeps its own words until somebody chooses
     */
    void rebase(Revision published, WithinLimits merged, Collection<String> undecided) {
        put(merged);
        basedOn = published.id;
        openChoices = Stream.concat(Stream.of(openChoices), undecided.stream())
                .distinct()
                .toArray(String[]::new);
    }

    /** The choice at this place has been made. */
    void decide(String place, WithinLimits chosen) {
        if (isSubmitted()) {
            throw new Refusal("This revision was submitted and cannot be changed. Go on in a new draft.");
        }
        put(chosen);
        openChoices = Stream.of(openChoices).filter(open -> !open.equals(place)).toArray(String[]::new);
    }

    void write(WithinLimits next, AccountId author, Instant now) {
        if (isSubmitted()) {
            throw new Refusal("This revision was submitted and cannot be changed. Go on in a new draft.");
        }
        put(next);
        changedAt = now;
        if (!isWrittenBy(author)) {
            authors =
                    Stream.concat(Stream.of(authors), Stream.of(author.value())).toArray(UUID[]::new);
        }
    }

    void submit(AccountId by, Instant now) {
        if (isSubmitted()) {
            throw new Refusal("This revision was submitted already.");
        }
        submittedAt = now;
        submittedBy = by.value();
    }

    void publish(Instant now) {
        if (!isSubmitted()) {
            throw new Refusal("Only a submitted revision can be published.");
        }
        publishedAt = now;
    }

    boolean isBasedOn(RevisionId revision) {
        return revision.value().equals(basedOn);
    }

    boolean isSubmitted() {
        return submittedAt != null;
    }

    boolean isWrittenBy(AccountId account) {
        return List.of(authors).contains(account.value());
    }

    RevisionId id() {
        return new RevisionId(id);
    }

    PartnerId partner() {
        return new PartnerId(partnerId);
    }

    int number() {
        return number;
    }

    ProfileContent content() {
        return content;
    }

    /** The content, and beside it what is not valid yet. */
    WithinLimits parted() {
        return new WithinLimits(content, invalidValues);
    }

    /** Everything as it was written, valid or not. */
    ProfileContent written() {
        return parted().written();
    }

    Optional<RevisionId> basedOn() {
        return Optional.ofNullable(basedOn).map(RevisionId::new);
    }

    List<String> openChoices() {
        return List.of(openChoices);
    }

    Instant changedAt() {
        return changedAt;
    }

    List<AccountId> authors() {
        return Stream.of(authors).map(AccountId::new).toList();
    }

    boolean isSubmittedBy(AccountId account) {
        return account.value().equals(submittedBy);
    }

    RevisionEntry entry() {
        return new RevisionEntry(id(), number, content, authors(), changedAt, submittedAt, publishedAt);
    }

    private void put(WithinLimits next) {
        content = next.content();
        invalidValues = next.invalid();
    }
}
