package io.liaison.importing;

import io.liaison.base.PartnerId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A kept part of a home page; it never changes. */
@Entity
@Table(name = "kept_part")
class StoredPart {

    @Id
    private UUID id;

    private UUID partnerId;

    @Enumerated(EnumType.STRING)
    private KeptPart.Kind kind;

    private String title;
    private String text;
    private String link;
    private String linkText;
    private String picture;
    private String alternativeText;

    @Column(name = "position")
    private int place;

    private Instant keptAt;

    protected StoredPart() {}

    StoredPart(PartnerId partner, KeptPart part, int place, Instant now) {
        this.id = UUID.randomUUID();
        this.partnerId = partner.value();
        this.kind = part.kind();
        this.title = part.title();
        this.text = part.text();
        this.link = part.link();
        this.linkText = part.linkText();
        this.picture = part.picture();
        this.alternativeText = part.alternativeText();
        this.place = place;
        this.keptAt = now;
    }

    KeptPart part() {
        return new KeptPart(kind, title, text, link, linkText, picture, alternativeText);
    }
}
