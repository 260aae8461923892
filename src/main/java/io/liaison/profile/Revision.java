package io.liaison.profile;

import io.liaison.base.AccountId;
import io.liaison.base.PartnerId;
import io.liaison.base.Refusal;
import io.liaison.content.ProfileContent;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
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

    private @Nullable UUID basedOn;
    private UUID[] authors;
    private Instant createdAt;
    private Instant changedAt;
    private @Nullable Instant submittedAt;
    private @Nullable UUID submittedBy;
    private @Nullable Instant publishedAt;

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
        this.basedOn = basedOn;
        this.authors = authors;
        this.createdAt = now;
        this.changedAt = now;
    }

    /** The first revision of a profile, which nobody has written in yet. */
    static Revision first(PartnerId partner, ProfileContent content, Instant now) {
        return new Revision(partner, 1, content, null, new UUID[0], now);
    }

    /** A draft that goes on from this revision and has no author yet. */
    Revision next(int nextNumber, Instant now) {
        return new Revision(new PartnerId(partnerId), nextNumber, content, id, new UUID[0], now);
    }

    /** A draft with this revision's content and authors: what was returned or withdrawn can be written in again. */
    Revision reopened(int nextNumber, Instant now) {
        return new Revision(new PartnerId(partnerId), nextNumber, content, id, authors.clone(), now);
    }

    void write(ProfileContent next, AccountId author, Instant now) {
        if (isSubmitted()) {
            throw new Refusal("This revision was submitted and cannot be changed. Go on in a new draft.");
        }
        content = next;
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

    boolean isSubmitted() {
        return submittedAt != null;
    }

    boolean isWrittenBy(AccountId account) {
        return List.of(authors).contains(account.value());
    }

    RevisionId id() {
        return new RevisionId(id);
    }

    int number() {
        return number;
    }

    ProfileContent content() {
        return content;
    }

    Instant changedAt() {
        return changedAt;
    }

    List<AccountId> authors() {
        return Stream.of(authors).map(AccountId::new).toList();
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }
}
