package io.liaison.choosing.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.text;

import io.liaison.base.Installation;
import io.liaison.choosing.CompareQuery;
import io.liaison.choosing.ComparedOffers;
import io.liaison.choosing.SideBySide;
import io.liaison.content.FormTemplates;
import io.liaison.content.Vocabularies;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.profile.page.Breadcrumbs;
import io.liaison.profile.page.Labels;
import io.liaison.profile.page.PublicPage;
import io.liaison.profile.page.ShareBox;
import org.springframework.stereotype.Component;

/** Makes the page on which offers stand side by side. */
@Component
class ComparePages {

    private static final String DESCRIPTION =
            "Up to four offers of research institutes side by side: for whom, who provides what, where, and how to ask.";

    private final SideBySide sideBySide;
    private final Vocabularies vocabularies;
    private final FormTemplates forms;
    private final Installation installation;

    ComparePages(SideBySide sideBySide, Vocabularies vocabularies, FormTemplates forms, Installation installation) {
        this.sideBySide = sideBySide;
        this.vocabularies = vocabularies;
        this.forms = forms;
        this.installation = installation;
    }

    PublicPage page(ComparedOffers compared) {
        CompareQuery query = compared.query();
        Element table = element("div", "width compare", table(compared));
        Node screen = query.isFull() ? table : table.with(AddOffer.to(compared));
        return new PublicPage(title(compared), DESCRIPTION, query.address(), false, null, null, screen);
    }

    ComparedOffers compare(CompareQuery query) {
        return sideBySide.compare(query);
    }

    /** Everything but the search for more. */
    private Node table(ComparedOffers compared) {
        Element table = element(
                "div",
                "compare__table",
                Breadcrumbs.fromDirectory().to("Compare"),
                Arrival.heading(title(compared)),
                CompareNotices.of(compared));
        if (compared.columns().isEmpty()) {
            return table.with(CompareNotices.start());
        }
        String address = installation.address(compared.query().address());
        CellContents cells = new CellContents(Labels.of(vocabularies), forms.all(), installation);
        return table.with(
                new CompareTable(compared, cells).markup(),
                ShareBox.of(title(compared), address),
                text("p", "compare__address", "This comparison: " + address));
    }

    private static String title(ComparedOffers compared) {
        int offers = compared.columns().size();
        return offers == 0
                ? "Compare offers"
                : offers == 1 ? "One offer, to compare with others" : offers + " offers side by side";
    }
}
