package io.liaison.directory.ui;

import static io.liaison.profile.page.Markup.link;

import com.vaadin.flow.component.HtmlContainer;
import io.liaison.base.Sitemap;
import io.liaison.directory.DirectoryQuery;

/** From results to hearing of new ones by mail. */
final class AlertLink {

    private AlertLink() {}

    static HtmlContainer of(DirectoryQuery query, String words) {
        String question =
                query.onPage(1).address().substring(Sitemap.directory().length());
        HtmlContainer link = link(Sitemap.alertNew() + question, "alert-me", words);
        link.getElement().setAttribute("rel", "nofollow");
        return link;
    }
}
