package io.liaison.profile.page;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.external;
import static io.liaison.markup.Markup.text;

import io.liaison.base.WebAddress;
import io.liaison.content.Demonstration;
import io.liaison.content.NewsItem;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
import java.time.LocalDate;
import java.util.List;

/** News and events in the partner's own order. */
final class NewsList {

    private static final int BELOW_HEADLINE = 4;

    private NewsList() {}

    static Node of(List<NewsItem> news, Demonstration demonstration) {
        return element(
                "ul",
                "news",
                news.stream().map(item -> item(item, demonstration)).toList());
    }

    private static Element item(NewsItem item, Demonstration demonstration) {
        Text title = new Text(item.title());
        Element headline = element(
                "h3",
                "",
                demonstration.leadsToSite(item.link())
                        ? external(new WebAddress(item.link()).value(), "", title)
                        : title);
        Element words = element("div", "news__text", headline);
        if (!item.text().isBlank()) {
            words = words.with(Prose.of(item.text(), BELOW_HEADLINE));
        }
        return element("li", "news__item", date(item.date()), words);
    }

    private static Node date(@org.jspecify.annotations.Nullable LocalDate date) {
        if (date == null) {
            return element("span", "news__date");
        }
        return text("time", "news__date", Wording.shortDay(date)).attr("datetime", date.toString());
    }
}
