package io.liaison.signin.ui;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import io.liaison.accounts.FormToken;
import io.liaison.base.Obstacle;
import io.liaison.profile.page.PlainForm;
import io.liaison.profile.page.PublicAssets;
import io.liaison.profile.page.PublicPage;
import java.util.List;

/** A page with the one thing that there is to do on the way in. */
@org.springframework.stereotype.Component
class AccountScreen {

    /** At the first field of a form that cannot be shown to be ours. */
    static final String STALE =
            "This page was open for too long. Send it once more. If you read this a second time, allow cookies for this site.";

    private static final String DESCRIPTION = "For the people of partners and of the platform.";

    private final PublicAssets assets;

    AccountScreen(PublicAssets assets) {
        this.assets = assets;
    }

    PublicPage page(String title, String path, Component... parts) {
        return page(title, path, List.of(), parts);
    }

    /** @param problems what is said at the fields */
    PublicPage page(String title, String path, List<Obstacle> problems, Component... parts) {
        HtmlContainer main = element("div", "", text("h1", "task__title", title));
        main.add(parts);
        return new PublicPage(
                problems.isEmpty() ? title : "Error: " + title,
                DESCRIPTION,
                path,
                false,
                null,
                null,
                element("div", "width", element("div", "task", main), script()));
    }

    static Component lead(String words) {
        return text("p", "task__lead", words);
    }

    /** Says what is wrong itself, and in full, where the browser would only point. */
    static HtmlContainer form(String address, FormToken token, Component... parts) {
        HtmlContainer form = element("form", "form", PlainForm.hidden(token.field(), token.value()));
        form.add(parts);
        form.getElement()
                .setAttribute("method", "post")
                .setAttribute("action", address)
                .setAttribute("novalidate", true);
        return form;
    }

    static HtmlContainer focused(HtmlContainer control) {
        control.getElement().setAttribute("autofocus", true);
        return control;
    }

    private Component script() {
        HtmlContainer script = new HtmlContainer("script");
        script.getElement()
                .setAttribute("src", assets.address("/js/account-forms.js"))
                .setAttribute("defer", true);
        return script;
    }
}
