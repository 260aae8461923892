package io.liaison.checks;

import io.liaison.checks.LinkSpot.Role;
import io.liaison.content.CallToAction;
import io.liaison.content.Markdown;
import io.liaison.content.NewsItem;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import io.liaison.content.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Every web address a profile leads to, those within its texts included. Hosted forms are the platform's own and are left out. */
final class LinkSpots {

    private static final Pattern MAY_HOLD_A_LINK = Pattern.compile("]\\(|]:|://|www\\.", Pattern.CASE_INSENSITIVE);

    private LinkSpots() {}

    static List<LinkSpot> of(Reading reading) {
        List<LinkSpot> spots = new ArrayList<>();
        ProfileContent content = reading.content();
        add(spots, "website", "the website", content.website(), Role.WEBSITE);
        offers(content.offers(), spots);
        sections(content.sections(), spots);
        news(content.news(), spots);
        reading.passages().stream().filter(Passage::isProse).forEach(passage -> texts(passage, spots));
        return spots;
    }

    private static void offers(List<Offer> offers, List<LinkSpot> spots) {
        for (int index = 0; index < offers.size(); index++) {
            Offer offer = offers.get(index);
            if (offer.callToAction() instanceof CallToAction.ExternalSite site) {
                String called = "the external site of " + Passages.named("offer", offer.title(), index);
                add(spots, "offers/" + offer.id() + "/callToAction", called, site.address(), Role.CALL_TO_ACTION);
            }
        }
    }

    private static void sections(List<Section> sections, List<LinkSpot> spots) {
        for (int index = 0; index < sections.size(); index++) {
            Section section = sections.get(index);
            String called = "the link of section " + Passages.named("number", section.title(), index);
            add(spots, "sections/" + section.id() + "/link", called, section.link(), Role.LINK);
        }
    }

    private static void news(List<NewsItem> news, List<LinkSpot> spots) {
        for (int index = 0; index < news.size(); index++) {
            NewsItem item = news.get(index);
            String called = "the link of news item " + Passages.named("number", item.title(), index);
            add(spots, "news/" + item.id() + "/link", called, item.link(), Role.LINK);
        }
    }

    private static void texts(Passage passage, List<LinkSpot> spots) {
        if (!MAY_HOLD_A_LINK.matcher(passage.text()).find()) {
            return;
        }
        Markdown.destinations(passage.text()).stream()
                .filter(address -> !address.regionMatches(true, 0, "mailto:", 0, 7) && !address.startsWith("#"))
                .forEach(
                        address -> add(spots, passage.place(), "a link in " + passage.called(), address, Role.IN_TEXT));
    }

    private static void add(List<LinkSpot> spots, String place, String called, String address, Role role) {
        if (!address.isBlank()) {
            spots.add(new LinkSpot(place, called, address.strip(), role));
        }
    }
}
