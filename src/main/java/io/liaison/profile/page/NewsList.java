package io.liaison.profile.page;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.external;
import static io.liaison.profile.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import io.liaison.base.WebAddress;
import io.liaison.content.Demonstration;
import io.liaison.content.NewsItem;
import java.time.LocalDate;
import java.util.List;

/** News and events in the partner's own order. */
final class NewsList {

    private static final int BELOW_HEADLINE = 4;

    private NewsList() {}

    static Component of(List<NewsItem> news, Demonstration demonstration) {
        return element(
                "ul",
                "news",
                news.stream().map(item -> item(item, demonstration)).toList());
    }

    private static HtmlContainer item(NewsItem item, Demonstration demonstration) {
        Text title = new Text(item.title());
        HtmlContainer headline = element(
                "h3",
                "",
                demonstration.leadsToSite(item.link())
                        ? external(new WebAddress(item.link()).value(), "", title)
                        : title);
        HtmlContainer words = element("div", "news__text", headline);
        if (!item.text().isBlank()) {
            words.add(Prose.of(item.text(), BELOW_HEADLINE));
        }
        return element("li", "news__item", date(item.date()), words);
    }

    private static Component date(@org.jspecify.annotations.Nullable LocalDate date) {
        if (date == null) {
            return element("span", "news__date");
        }
        HtmlContainer time = text("time", "news__date", Wording.shortDay(date));
        time.getElement().setAttribute("datetime", date.toString());
        return time;
    }
}
