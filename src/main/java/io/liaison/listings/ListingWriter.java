package io.liaison.listings;

import io.liaison.base.PartnerId;
import io.liaison.base.Slug;
import io.liaison.content.ContentJson;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import io.liaison.partners.PartnerListedAgain;
import io.liaison.partners.PartnerRegister;
import io.liaison.partners.PartnerUnlisted;
import io.liaison.partners.PartnerWithdrawn;
import io.liaison.partners.Standing;
import io.liaison.profile.ProfilePublished;
import io.liaison.profile.ProfileUnpublished;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the listings in step with what is published, within the transaction that publishes. */
@Component
class ListingWriter {

    private static final String PUT = """
            insert into listing (id, slug, name, acronym, aliases, organisation_type, domains, regions, audiences, kinds,
                                 card, content, document, published_at, revision_number, is_listed)
            values (:id, :slug, :name, :acronym, :aliases, :type, :domains, :regions, :audiences, :kinds,
                    :card::jsonb, :content::jsonb, :document::jsonb, :publishedAt, :revision, :listed)
            on conflict (id) do update set
                slug = excluded.slug, name = excluded.name, acronym = excluded.acronym, aliases = excluded.aliases,
                organisation_type = excluded.organisation_type, domains = excluded.domains, regions = excluded.regions,
                audiences = excluded.audiences, kinds = excluded.kinds, card = excluded.card, content = excluded.content,
                document = excluded.document, published_at = excluded.published_at, confirmed_at = null, is_overdue = false, revision_number = excluded.revision_number""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ListedPartners partners;
    private final PartnerRegister register;
    private final Forwarding forwarding;

    ListingWriter(
            JdbcClient jdbc,
            JsonMapper json,
            ListedPartners partners,
            PartnerRegister register,
            Forwarding forwarding) {
        this.jdbc = jdbc;
        this.json = json;
        this.partners = partners;
        this.register = register;
        this.forwarding = forwarding;
    }

    /** Lists what was published; not under an address that has been given up for good. */
    @EventListener
    void list(ProfilePublished published) {
        waitForEdition();
        forwarding.follow(published.partner(), published.slug()).ifPresent(slug -> list(published, slug));
    }

    private void list(ProfilePublished published, Slug slug) {
        ProfileContent profile = published.content();
        jdbc.sql(PUT)
                .param("id", published.partner().value())
                .param("slug", slug.value())
                .param("name", profile.name())
                .param("acronym", profile.acronym())
                .param("aliases", profile.aliases().toArray(String[]::new))
                .param("type", profile.organisationType())
                .param("domains", profile.domains().toArray(String[]::new))
                .param("regions", regions(profile))
                .param("audiences", offered(profile, offer -> offer.audiences().stream()
                        .map(audience -> audience.term())
                        .toList()))
                .param("kinds", offered(profile, offer -> List.of(offer.kind())))
                .param("card", json.writeValueAsString(CardContent.of(profile)))
                .param("content", ContentJson.write(profile))
                .param("document", json.writeValueAsString(Findable.of(profile)))
                .param("publishedAt", Timestamp.from(published.at()))
                .param("revision", published.revisionNumber())
                .param("listed", register.find(published.partner()).standing() != Standing.UNLISTED)
                .update();
        partners.mark(published.partner(), slug, profile);
    }

    /** The address answers 404 then, not 410: the partner is still there, and its profile may be published again. */
    @EventListener
    void remove(ProfileUnpublished unpublished) {
        remove(unpublished.partner());
    }

    @EventListener
    void remove(PartnerWithdrawn withdrawn) {
        remove(withdrawn.partner());
    }

    private void remove(PartnerId partner) {
        jdbc.sql("delete from listing where id = ?").param(partner.value()).update();
    }

    @EventListener
    void unlist(PartnerUnlisted unlisted) {
        list(unlisted.partner(), false);
    }

    @EventListener
    void listAgain(PartnerListedAgain listed) {
        list(listed.partner(), true);
    }

    private void list(PartnerId partner, boolean isListed) {
        waitForEdition();
        jdbc.sql("update listing set is_listed = ? where id = ?")
                .params(isListed, partner.value())
                .update();
    }

    /** A partner may have moved or left between the event and its turn; nobody does so while the edition is ours. */
    private void waitForEdition() {
        jdbc.sql("select number from listing_edition for update")
                .query(Long.class)
                .single();
    }

    /** A partner is found where it is and where it offers something. */
    private static String[] regions(ProfileContent profile) {
        return Stream.concat(
                        profile.regions().stream(),
                        profile.offers().stream().flatMap(offer -> offer.regions().stream()))
                .distinct()
                .toArray(String[]::new);
    }

    private static String[] offered(ProfileContent profile, Function<Offer, Collection<String>> terms) {
        return profile.offers().stream()
                .flatMap(offer -> terms.apply(offer).stream())
                .filter(term -> !term.isBlank())
                .distinct()
                .toArray(String[]::new);
    }
}
