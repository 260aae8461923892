package io.liaison.profile.page;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.link;
import static io.liaison.profile.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import io.liaison.base.Installation;
import io.liaison.base.NothingHere;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.content.Demonstration;
import io.liaison.content.FormTemplates;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import io.liaison.content.Vocabularies;
import io.liaison.profile.page.ProfileBlocks.Block;
import io.liaison.profile.page.ProfileBlocks.Entry;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the public page of a profile: what the directory delivers, the editor previews and the reviewer sees. */
@org.springframework.stereotype.Component
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
     * The profile as one component, everything between the frame's header and footer.
     *
     * @param publicity what the public page says about itself, or null for a preview
     */
    public Component component(Slug slug, ProfileContent profile, @Nullable Publicity publicity) {
        return component(slug, profile, publicity, AudienceChoice.of(slug, profile, ""));
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
                component(slug, profile, publicity, AudienceChoice.of(slug, profile, audience)));
    }

    /**
     * The notice before the external site that an offer's call to action names.
     *
     * @throws NothingHere when the offer does not lead to another site
     */
    public PublicPage leaving(Slug slug, ProfileContent profile, Offer offer) {
        return LeavingPage.of(slug, profile, offer, demonstration);
    }

    private Component component(
            Slug slug, ProfileContent profile, @Nullable Publicity publicity, AudienceChoice choice) {
        Labels labels = Labels.of(vocabularies);
        boolean isPublic = publicity != null;
        List<Block> blocks = ProfileBlocks.of(
                new OfferCard(slug, profile, labels, forms.all(), demonstration),
                profile,
                demonstration,
                choice.offers(),
                isPublic ? choice.links(labels) : Optional.empty());
        HtmlContainer content = element(
                "div", "profile__content", blocks.stream().map(Block::component).toList());
        Div page = new Div();
        if (isPublic) {
            demonstration.note(profile).map(Colophon::demonstration).ifPresent(page::add);
        }
        page.add(ProfileHead.of(
                profile, labels, isPublic ? installation.address(Sitemap.partner(slug)) : "", demonstration));
        if (publicity != null) {
            content.setId(Markup.CONTENT);
            HtmlContainer colophon = Colophon.of(slug, profile, publicity, demonstration.note(profile));
            if (publicity.isListed()) {
                colophon.add(EmbedCode.of(profile.name(), installation.address(Sitemap.embed(slug))));
            }
            content.add(colophon);
            Colophon.notice(slug, publicity).ifPresent(page::add);
        }
        page.add(element("div", "width profile__body", contents(blocks), content));
        return page;
    }

    private static Component contents(List<Block> blocks) {
        HtmlContainer title = text("h2", "toc__title", "On this page");
        title.setId("toc-title");
        HtmlContainer list = element("ul", "toc__list");
        for (Block block : blocks) {
            HtmlContainer item = element("li", "", link("#" + block.id(), "", block.title()));
            if (!block.parts().isEmpty()) {
                item.add(element(
                        "ul",
                        "toc__list",
                        block.parts().stream().map(ProfilePages::entry).toList()));
            }
            list.add(item);
        }
        HtmlContainer contents = element("nav", "toc", title, list);
        contents.getElement().setAttribute("aria-labelledby", "toc-title");
        return contents;
    }

    private static HtmlContainer entry(Entry entry) {
        return element("li", "", link("#" + entry.id(), "", entry.title()));
    }
}
