package io.liaison.signin.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;

import io.liaison.accounts.AccountForms;
import io.liaison.accounts.PasswordLinks;
import io.liaison.accounts.PasswordThrottle;
import io.liaison.base.EmailAddress;
import io.liaison.base.Installation;
import io.liaison.base.Obstacle;
import io.liaison.base.Sitemap;
import io.liaison.base.TooManyRequests;
import io.liaison.markup.Element;
import io.liaison.profile.page.DemonstrationNote;
import io.liaison.profile.page.PlainForm;
import io.liaison.profile.page.PublicPage;
import io.liaison.profile.page.Question;
import io.liaison.profile.page.UncachedAnswers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asking for a link to choose a password. The answer is the same whether the address has an account or not. */
@Controller
@RequestMapping("/" + Sitemap.PASSWORD_FORGOTTEN)
class ForgottenPasswordPages {

    private static final String TITLE = "Forgotten your password?";
    private static final String SENT = "sent";
    private static final String EMAIL = "email";

    private final PasswordLinks links;
    private final PasswordThrottle throttle;
    private final AccountForms forms;
    private final AccountScreen screen;
    private final UncachedAnswers answers;
    private final Installation installation;

    ForgottenPasswordPages(
            PasswordLinks links,
            PasswordThrottle throttle,
            AccountForms forms,
            AccountScreen screen,
            UncachedAnswers answers,
            Installation installation) {
        this.links = links;
        this.throttle = throttle;
        this.forms = forms;
        this.screen = screen;
        this.answers = answers;
        this.installation = installation;
    }

    @GetMapping
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        return answers.page(HttpStatus.OK, form(request, "", List.of()));
    }

    @PostMapping
    ResponseEntity<byte[]> send(HttpServletRequest request, @RequestParam(defaultValue = "") String email) {
        if (!forms.isOurs(request)) {
            return answers.page(
                    HttpStatus.FORBIDDEN, form(request, email, List.of(new Obstacle(EMAIL, AccountScreen.STALE))));
        }
        if (!EmailAddress.isEmailAddress(email)) {
            return answers.page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    form(
                            request,
                            email,
                            List.of(new Obstacle(EMAIL, "Enter an e-mail address such as name@institute.org."))));
        }
        try {
            throttle.countAsking(request.getRemoteAddr());
        } catch (TooManyRequests refusal) {
            return answers.tooMany(
                    refusal.waitingTime(),
                    form(
                            request,
                            email,
                            List.of(new Obstacle(
                                    EMAIL,
                                    "Your network has asked for many links. Ask again in "
                                            + TooManyRequests.inWords(refusal.waitingTime()) + "."))));
        }
        links.send(new EmailAddress(email));
        return answers.goTo(Sitemap.passwordForgotten() + "?" + SENT);
    }

    @GetMapping(params = SENT)
    ResponseEntity<byte[]> sent() {
        Element next = element("div", "form")
                .with(DemonstrationNote.ofMail(installation))
                .with(
                        text(
                                "p",
                                "field__hint",
                                "No message after a few minutes? Look in the spam folder, check the address, and ask again. Each"
                                        + " account gets only a few such messages an hour."),
                        element("p", "", link(Sitemap.login(), "", "Back to signing in")));
        return answers.page(
                HttpStatus.OK,
                screen.page(
                        "Look into your mailbox",
                        Sitemap.passwordForgotten(),
                        AccountScreen.lead(
                                "If the address you gave has an account, a link is on its way. It works for 24 hours."),
                        next));
    }

    private PublicPage form(HttpServletRequest request, String email, List<Obstacle> problems) {
        Element form = AccountScreen.form(
                Sitemap.passwordForgotten(),
                forms.token(request),
                Question.of(EMAIL, "E-mail address", "", Obstacle.messageAt(EMAIL, problems))
                        .above(AccountScreen.focused(PlainForm.input("email", email, "username"))),
                element("div", "actions", PlainForm.submit("Send me a link")),
                element("p", "", link(Sitemap.login(), "", "Back to signing in")));
        return screen.page(
                TITLE,
                Sitemap.passwordForgotten(),
                problems,
                AccountScreen.lead(
                        "Enter the address you sign in with. We send a link with which you choose a new password."),
                form);
    }
}
