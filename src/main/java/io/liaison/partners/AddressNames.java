package io.liaison.partners;

import io.liaison.base.InvalidInput;
import io.liaison.base.PartnerId;
import io.liaison.base.Slug;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which address names may be given to a partner: each belongs to one partner for ever, also after that has left it. */
@Component
class AddressNames {

    /** Words that pages of the site itself use, or may want to. */
    private static final Set<String> RESERVED = Set.of(
            "all",
            "api",
            "card",
            "compare",
            "directory",
            "embed",
            "export",
            "feed",
            "import",
            "introductions",
            "leaving",
            "liaison",
            "login",
            "match",
            "media",
            "new",
            "out-of-date",
            "partners",
            "platform",
            "search",
            "sitemap",
            "workspace");

    private final Partners partners;
    private final FormerAddresses former;

    AddressNames(Partners partners, FormerAddresses former) {
        this.partners = partners;
        this.former = former;
    }

    /** @throws InvalidInput when a new partner cannot have this address name */
    void requireFree(Slug slug) {
        requireNotReserved(slug);
        if (partners.findBySlug(slug.value()).isPresent()) {
            throw isAnothers(slug);
        }
        if (former.formerOwner(slug).isPresent()) {
            throw wasAnothers(slug);
        }
    }

    /** The partner's own former address is free for it to go back to. @throws InvalidInput when the partner cannot have this address name */
    void requireFree(Slug slug, PartnerId partner) {
        requireNotReserved(slug);
        if (partners.findBySlug(slug.value())
                .filter(owner -> !owner.id().equals(partner))
                .isPresent()) {
            throw isAnothers(slug);
        }
        if (former.formerOwner(slug).filter(owner -> !owner.equals(partner)).isPresent()) {
            throw wasAnothers(slug);
        }
    }

    private static void requireNotReserved(Slug slug) {
        if (RESERVED.contains(slug.value())) {
            throw new InvalidInput("“" + slug + "” is reserved for pages of Liaison itself. Choose a different one.");
        }
    }

    private static InvalidInput isAnothers(Slug slug) {
        return new InvalidInput("Another partner has the address name “" + slug + "”. Choose a different one.");
    }

    private static InvalidInput wasAnothers(Slug slug) {
        return new InvalidInput("“" + slug
                + "” was another partner’s address, and links to it still mean that partner. Choose a different one.");
    }
}
