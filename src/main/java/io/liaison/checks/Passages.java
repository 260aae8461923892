package io.liaison.checks;

import io.liaison.content.NewsItem;
import io.liaison.content.Offer;
import io.liaison.content.PlaceNames;
import io.liaison.content.ProfileContent;
import io.liaison.content.Section;
import java.util.ArrayList;
import java.util.List;

/** Walks through everything a profile says in words, in the order of its page; empty texts are passed over. */
final class Passages {

    private final List<Passage> passages = new ArrayList<>();

    private Passages() {}

    static List<Passage> of(ProfileContent content) {
        Passages walk = new Passages();
        walk.overview(content);
        walk.offers(content.offers());
        walk.statements(content);
        walk.sections(content.sections());
        walk.news(content.news());
        walk.contacts(content);
        return walk.passages.stream()
                .filter(passage -> !passage.text().isBlank())
                .toList();
    }

    /** How an item is called in a sentence: by its title, or by its number where it has none. */
    static String named(String one, String title, int index) {
        return title.isBlank() ? one + " " + (index + 1) : "“" + title.strip() + "”";
    }

    private void overview(ProfileContent content) {
        line("name", "the name", content.name());
        line("acronym", "the acronym", content.acronym());
        line("aliases", "your other names", String.join("\n", content.aliases()));
        line("summary", "the summary", content.summary());
        prose("overview", "the overview", content.overview());
    }

    private void offers(List<Offer> offers) {
        for (int index = 0; index < offers.size(); index++) {
            Offer offer = offers.get(index);
            String place = "offers/" + offer.id() + "/";
            String of = " of " + named("offer", offer.title(), index);
            line(place + "title", "the title" + of, offer.title());
            prose(place + "description", "the description" + of, offer.description());
            prose(place + "partnerProvides", quoted(PlaceNames.PARTNER_PROVIDES) + of, offer.partnerProvides());
            prose(place + "clientProvides", quoted(PlaceNames.CLIENT_PROVIDES) + of, offer.clientProvides());
            prose(place + "keyAdvantage", "the key advantage" + of, offer.keyAdvantage());
            for (int audience = 0; audience < offer.audiences().size(); audience++) {
                line(
                        place + "audiences/" + audience + "/note",
                        "a note on the audiences" + of,
                        offer.audiences().get(audience).note());
            }
        }
    }

    private void statements(ProfileContent content) {
        prose("vision", "the vision", content.vision());
        for (int index = 0; index < content.mission().size(); index++) {
            prose(
                    "mission/" + index,
                    "mission point " + (index + 1),
                    content.mission().get(index));
        }
        for (int index = 0; index < content.values().size(); index++) {
            line(
                    "values/" + index + "/name",
                    "value " + (index + 1),
                    content.values().get(index).name());
            prose(
                    "values/" + index + "/statement",
                    "the statement of value " + (index + 1),
                    content.values().get(index).statement());
        }
    }

    private void sections(List<Section> sections) {
        for (int index = 0; index < sections.size(); index++) {
            Section section = sections.get(index);
            String called = named("section", section.title(), index);
            line("sections/" + section.id() + "/title", "the title of section " + called, section.title());
            prose("sections/" + section.id() + "/text", "the text of section " + called, section.text());
        }
    }

    private void news(List<NewsItem> news) {
        for (int index = 0; index < news.size(); index++) {
            NewsItem item = news.get(index);
            String called = named("news item", item.title(), index);
            line("news/" + item.id() + "/title", "the title of news item " + called, item.title());
            prose("news/" + item.id() + "/text", "the text of news item " + called, item.text());
        }
    }

    private void contacts(ProfileContent content) {
        content.contacts().forEach(contact -> {
            line("contacts/" + contact.id() + "/name", "the name of a contact", contact.name());
            line("contacts/" + contact.id() + "/role", "the role of a contact", contact.role());
        });
    }

    private static String quoted(String label) {
        return "“" + label + "”";
    }

    private void line(String place, String called, String text) {
        passages.add(Passage.line(place, called, text));
    }

    private void prose(String place, String called, String text) {
        passages.add(Passage.prose(place, called, text));
    }
}
