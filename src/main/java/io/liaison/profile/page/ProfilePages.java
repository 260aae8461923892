package io.liaison.profile.page;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;

import io.liaison.base.Installation;
import io.liaison.base.NothingHere;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.content.Demonstration;
import io.liaison.content.FormTemplates;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import io.liaison.content.Vocabularies;
import io.liaison.markup.Element;
import io.liaison.markup.Markup;
import io.liaison.markup.Node;
import io.liaison.profile.page.ProfileBlocks.Block;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the public page of a profile: what the directory delivers, the editor previews and the reviewer sees. */
@Component
public class ProfilePages {

    private final Vocabularies vocabularies;
    private final FormTemplates forms;
    private final Installation installation;
    private final Demonstration demonstration;

    ProfilePages(Vocabularies vocabularies, FormTemplates forms, Installation installation) {
        this.vocabularies = vocabularies;
        this.forms = forms;
        this.installation = installation;
        this.demonstration = new Demonstration(installation);
    }

    /**
     * The profile, everything between the frame's header and footer.
     *
     * @param publicity what the public page says about itself, or null for a preview
     */
    public Element markup(Slug slug, ProfileContent profile, @Nullable Publicity publicity) {
        return markup(slug, profile, publicity, AudienceChoice.of(slug, profile, ""));
    }

    /** The profile with what its document says about it. */
    public PublicPage page(Slug slug, ProfileContent profile, Publicity publicity) {
        return page(slug, profile, publicity, "");
    }

    /** @param audience the code of its term */
    public static boolean hasOffersFor(String audience, ProfileContent profile) {
        return profile.offers().stream()
                .flatMap(offer -> offer.audiences().stream())
                .anyMatch(one -> one.term().equals(audience));
    }

    /**
     * The same with the offers for one audience.
     *
     * @param audience the code of its term; where no offer is for it, all are shown
     */
    public PublicPage page(Slug slug, ProfileContent profile, Publicity publicity, String audience) {
        String title = profile.acronym().isBlank() ? profile.name() : profile.name() + " (" + profile.acronym() + ")";
        return new PublicPage(
                title,
                profile.summary().isBlank() ? "How to work with " + title : profile.summary(),
                Sitemap.partner(slug),
                publicity.isListed(),
                profile.logo() == null ? null : Sitemap.media(profile.logo().sha256()),
                ProfileJsonLd.of(slug, profile, publicity, installation, Labels.of(vocabularies)),
                markup(slug, profile, publicity, AudienceChoice.of(slug, profile, audience)));
    }

    /**
     * The notice before the external site that an offer's call to action names.
     *
     * @throws NothingHere when the offer does not lead to another site
     */
    public PublicPage leaving(Slug slug, ProfileContent profile, Offer offer) {
        return LeavingPage.of(slug, profile, offer, demonstration);
    }

    private Element markup(Slug slug, ProfileContent profile, @Nullable Publicity publicity, AudienceChoice choice) {
        Labels labels = Labels.of(vocabularies);
        boolean isPublic = publicity != null;
        List<Block> blocks = ProfileBlocks.of(
                new OfferCard(slug, profile, labels, forms.all(), demonstration),
                profile,
                demonstration,
                choice.offers(),
                isPublic ? choice.links(labels) : Optional.empty());
        String address = isPublic ? installation.address(Sitemap.partner(slug)) : "";
        Element head = element("div", "")
                .with(demonstration.note(profile).filter(note -> isPublic).map(Colophon::demonstration))
                .with(ProfileHead.of(profile, labels, address, demonstration));
        Element content = element(
                "div", "profile__content", blocks.stream().map(Block::content).toList());
        return publicity == null
                ? head.with(body(blocks, content))
                : head.with(Colophon.notice(slug, publicity))
                        .with(body(
                                blocks, content.attr("id", Markup.CONTENT).with(colophon(slug, profile, publicity))));
    }

    private Node colophon(Slug slug, ProfileContent profile, Publicity publicity) {
        Element colophon = Colophon.of(slug, profile, publicity, demonstration.note(profile));
        return publicity.isListed()
                ? colophon.with(EmbedCode.of(profile.name(), installation.address(Sitemap.embed(slug))))
                : colophon;
    }

    private static Node body(List<Block> blocks, Node content) {
        return element("div", "width profile__body", contents(blocks), content);
    }

    private static Node contents(List<Block> blocks) {
        List<Element> entries = blocks.stream().map(ProfilePages::entry).toList();
        return element(
                        "nav",
                        "toc",
                        text("h2", "toc__title", "On this page").attr("id", "toc-title"),
                        element("ul", "toc__list", entries))
                .attr("aria-labelledby", "toc-title");
    }

    private static Element entry(Block block) {
        Element item = element("li", "", link("#" + block.id(), "", block.title()));
        List<Element> parts = block.parts().stream()
                .map(part -> element("li", "", link("#" + part.id(), "", part.title())))
                .toList();
        return parts.isEmpty() ? item : item.with(element("ul", "toc__list", parts));
    }
}
