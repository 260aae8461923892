package io.liaison.signin.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;

import io.liaison.accounts.NextAddress;
import io.liaison.base.Obstacle;
import io.liaison.base.Sitemap;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
import io.liaison.profile.page.PlainForm;
import io.liaison.profile.page.PublicPage;
import io.liaison.profile.page.Question;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;

/** The sign-in page. */
@Component
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
        Element fields = fields(form);
        List<String> accounts = demo.addresses();
        if (!accounts.isEmpty()) {
            fields = fields.with(demoAccounts(accounts, form));
        }
        return screen.page(TITLE, Sitemap.login(), form.problems(), fields);
    }

    private static Element fields(SignInForm form) {
        boolean isFilledIn = !form.email().isEmpty() && !form.password().isEmpty();
        Element email = PlainForm.input("email", form.email(), "username")
                .attr("autofocus", form.email().isEmpty());
        Element password = PlainForm.input("password", form.password(), "current-password")
                .attr("autofocus", !form.email().isEmpty() && form.password().isEmpty());
        return AccountScreen.form(
                        Sitemap.login(),
                        form.token(),
                        Question.of("username", "E-mail address", "", "").above(email),
                        Question.of(PASSWORD, "Password", "", Obstacle.messageAt(PASSWORD, form.problems()))
                                .above(password))
                .with(form.next().map(next -> PlainForm.hidden(NextAddress.PARAMETER, next.path())))
                .with(
                        element("div", "actions", PlainForm.submit(TITLE).attr("autofocus", isFilledIn)),
                        element("p", "", link(Sitemap.passwordForgotten(), "", "Forgotten your password?")));
    }

    private static Node demoAccounts(List<String> accounts, SignInForm form) {
        List<Element> items = accounts.stream()
                .map(account -> element("li", "", link(filledIn(account, form), "", account)))
                .toList();
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
                element("ul", "sign-in-demo__accounts", items));
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
