package io.liaison.signin.ui;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.link;
import static io.liaison.profile.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import io.liaison.accounts.NextAddress;
import io.liaison.base.Obstacle;
import io.liaison.base.Sitemap;
import io.liaison.profile.page.PlainForm;
import io.liaison.profile.page.PublicPage;
import io.liaison.profile.page.Question;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The sign-in page. */
@org.springframework.stereotype.Component
class SignInScreen {

    /** Where it is said what is wrong. */
    static final String PASSWORD = "password";

    private static final String TITLE = "Sign in";

    private final AccountScreen screen;
    private final DemoSignIn demo;

    SignInScreen(AccountScreen screen, DemoSignIn demo) {
        this.screen = screen;
        this.demo = demo;
    }

    PublicPage page(SignInForm form) {
        HtmlContainer fields = fields(form);
        List<String> accounts = demo.addresses();
        if (!accounts.isEmpty()) {
            fields.add(demoAccounts(accounts, form));
        }
        return screen.page(TITLE, Sitemap.login(), form.problems(), fields);
    }

    private static HtmlContainer fields(SignInForm form) {
        HtmlContainer email = PlainForm.input("email", form.email(), "username");
        HtmlContainer password = PlainForm.input("password", form.password(), "current-password");
        HtmlContainer button = PlainForm.submit(TITLE);
        AccountScreen.focused(form.email().isEmpty() ? email : form.password().isEmpty() ? password : button);
        HtmlContainer fields = AccountScreen.form(
                Sitemap.login(),
                form.token(),
                Question.of("username", "E-mail address", "", "").above(email),
                Question.of(PASSWORD, "Password", "", Obstacle.messageAt(PASSWORD, form.problems()))
                        .above(password));
        form.next()
                .map(next -> PlainForm.hidden(NextAddress.PARAMETER, next.path()))
                .ifPresent(fields::add);
        fields.add(
                element("div", "actions", button),
                element("p", "", link(Sitemap.passwordForgotten(), "", "Forgotten your password?")));
        return fields;
    }

    private static Component demoAccounts(List<String> accounts, SignInForm form) {
        HtmlContainer list = element("ul", "sign-in-demo__accounts");
        accounts.forEach(account -> list.add(element("li", "", link(filledIn(account, form), "", account))));
        return element(
                "section",
                "sign-in-demo",
                text("h2", "sign-in-demo__title", "Demonstration"),
                element(
                        "p",
                        "",
                        new Text("Every demo account has the password "),
                        text("code", "", DemoSignIn.PASSWORD),
                        new Text(". Choose one to fill it in:")),
                list);
    }

    private static String filledIn(String account, SignInForm form) {
        String next = form.next()
                .map(address ->
                        "&" + NextAddress.PARAMETER + "=" + URLEncoder.encode(address.path(), StandardCharsets.UTF_8))
                .orElse("");
        return Sitemap.login() + "?" + DemoSignIn.PARAMETER + "=" + URLEncoder.encode(account, StandardCharsets.UTF_8)
                + next;
    }
}
