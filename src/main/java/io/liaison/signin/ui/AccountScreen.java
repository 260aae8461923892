package io.liaison.signin.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.text;

import io.liaison.accounts.FormToken;
import io.liaison.base.Obstacle;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.profile.page.PlainForm;
import io.liaison.profile.page.PublicAssets;
import io.liaison.profile.page.PublicPage;
import java.util.List;
import org.springframework.stereotype.Component;

/** A page with the one thing that there is to do on the way in. */
@Component
class AccountScreen {

    /** At the first field of a form that cannot be shown to be ours. */
    static final String STALE =
            "This page was open for too long. Send it once more. If you read this a second time, allow cookies for this site.";

    private static final String DESCRIPTION = "For the people of partners and of the platform.";

    private final PublicAssets assets;

    AccountScreen(PublicAssets assets) {
        this.assets = assets;
    }

    PublicPage page(String title, String path, Node... parts) {
        return page(title, path, List.of(), parts);
    }

    /** @param problems what is said at the fields */
    PublicPage page(String title, String path, List<Obstacle> problems, Node... parts) {
        Element main = element("div", "", text("h1", "task__title", title)).with(parts);
        return new PublicPage(
                problems.isEmpty() ? title : "Error: " + title,
                DESCRIPTION,
                path,
                false,
                null,
                null,
                element("div", "width", element("div", "task", main), script()));
    }

    static Node lead(String words) {
        return text("p", "task__lead", words);
    }

    /** Says what is wrong itself, and in full, where the browser would only point. */
    static Element form(String address, FormToken token, Node... parts) {
        return element("form", "form", PlainForm.hidden(token.field(), token.value()))
                .with(parts)
                .attr("method", "post")
                .attr("action", address)
                .attr("novalidate");
    }

    static Element focused(Element control) {
        return control.attr("autofocus");
    }

    private Node script() {
        return element("script", "")
                .attr("src", assets.address("/js/account-forms.js"))
                .attr("defer");
    }
}
