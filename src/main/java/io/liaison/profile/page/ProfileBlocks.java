package io.liaison.profile.page;

import static io.liaison.markup.Markup.block;
import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.text;

import io.liaison.content.CoreValue;
import io.liaison.content.Demonstration;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import io.liaison.content.Section;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of a profile in their order; those that say nothing are left out. */
final class ProfileBlocks {

    private static final int BELOW_TITLE = 3;

    private final ProfileContent profile;
    private final Demonstration demonstration;
    private final List<Block> blocks = new ArrayList<>();

    /**
     * @param id its place within the page
     * @param parts titles and places of what is worth finding within the block
     */
    record Block(String id, String title, Node content, List<Entry> parts) {}

    record Entry(String id, String title) {}

    private ProfileBlocks(ProfileContent profile, Demonstration demonstration) {
        this.profile = profile;
        this.demonstration = demonstration;
    }

    /**
     * @param offers those of the profile that are shown
     * @param choice of others
     */
    static List<Block> of(
            OfferCard card,
            ProfileContent profile,
            Demonstration demonstration,
            List<Offer> offers,
            Optional<Node> choice) {
        ProfileBlocks found = new ProfileBlocks(profile, demonstration);
        found.addOverview();
        found.addOffers(card, offers, choice);
        found.addVision();
        found.addValues();
        profile.sections().forEach(found::addSection);
        if (!profile.news().isEmpty()) {
            found.add("news", "News and events", NewsList.of(profile.news(), found.demonstration));
        }
        if (!profile.contacts().isEmpty()) {
            found.add("contacts", "Contacts", ContactList.of(profile.contacts(), found.demonstration));
        }
        return found.blocks;
    }

    private void addOverview() {
        if (!profile.overview().isBlank()) {
            add("overview", "Overview", Prose.of(profile.overview(), BELOW_TITLE));
        }
    }

    private void addOffers(OfferCard card, List<Offer> offers, Optional<Node> choice) {
        if (profile.offers().isEmpty()) {
            return;
        }
        List<Element> cards =
                offers.stream().map(offer -> element("li", "", card.of(offer))).toList();
        List<Entry> entries = offers.stream()
                .map(offer -> new Entry(OfferCard.id(offer), offer.title()))
                .toList();
        String title = "Ways to work with " + profile.shortName();
        Node intro = text(
                "p",
                "block__intro",
                "Ask for an introduction and " + profile.shortName()
                        + " answers you directly. It commits neither side to anything.");
        List<Node> parts = new ArrayList<>(List.of(intro));
        choice.ifPresent(parts::add);
        parts.add(element("ol", "offers", cards));
        blocks.add(new Block("ways", title, block("ways", title, parts.toArray(Node[]::new)), entries));
    }

    private void addVision() {
        List<Node> parts = new ArrayList<>();
        if (!profile.vision().isBlank()) {
            parts.add(Prose.of("statement", profile.vision(), BELOW_TITLE));
        }
        if (!profile.mission().isEmpty()) {
            List<Element> points = profile.mission().stream()
                    .map(point -> text("li", "", point))
                    .toList();
            parts.add(element("div", "", text("h3", "offer__label", "Mission"), element("ul", "ticks", points)));
        }
        if (!parts.isEmpty()) {
            String title =
                    parts.size() == 2 ? "Vision and mission" : profile.mission().isEmpty() ? "Vision" : "Mission";
            add("vision", title, parts.toArray(Node[]::new));
        }
    }

    private void addValues() {
        if (!profile.values().isEmpty()) {
            List<Element> values =
                    profile.values().stream().map(ProfileBlocks::value).toList();
            add("values", "Core values", element("dl", "values", values));
        }
    }

    private static Element value(CoreValue value) {
        return element("div", "values__item", text("dt", "", value.name()), text("dd", "", value.statement()));
    }

    private void addSection(Section section) {
        add("section-" + section.id(), section.title(), SectionArticle.of(section, demonstration));
    }

    private void add(String id, String title, Node... parts) {
        blocks.add(new Block(id, title, block(id, title, parts), List.of()));
    }
}
