package io.liaison.signin.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.link;

import io.liaison.accounts.AccountForms;
import io.liaison.accounts.PasswordLinks;
import io.liaison.accounts.PasswordSignIn;
import io.liaison.accounts.PasswordThrottle;
import io.liaison.base.EmailAddress;
import io.liaison.base.InvalidInput;
import io.liaison.base.NothingHere;
import io.liaison.base.Obstacle;
import io.liaison.base.Refusal;
import io.liaison.base.Sitemap;
import io.liaison.base.TooManyRequests;
import io.liaison.profile.page.PlainForm;
import io.liaison.profile.page.PublicPage;
import io.liaison.profile.page.UncachedAnswers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Choosing a password with a one-time link, and going in with it. */
@Controller
@RequestMapping("/password/{token}")
class PasswordPages {

    private static final String TITLE = "Choose a password";

    private final PasswordLinks links;
    private final PasswordThrottle throttle;
    private final AccountForms forms;
    private final AccountScreen screen;
    private final UncachedAnswers answers;

    PasswordPages(
            PasswordLinks links,
            PasswordThrottle throttle,
            AccountForms forms,
            AccountScreen screen,
            UncachedAnswers answers) {
        this.links = links;
        this.throttle = throttle;
        this.forms = forms;
        this.screen = screen;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<byte[]> show(@PathVariable String token, HttpServletRequest request) {
        return answers.page(HttpStatus.OK, form(token, owner(token, request), List.of(), request));
    }

    @PostMapping
    ResponseEntity<byte[]> choose(
            @PathVariable String token, @RequestParam(defaultValue = "") String password, HttpServletRequest request) {
        EmailAddress owner = owner(token, request);
        if (!forms.isOurs(request)) {
            return again(HttpStatus.FORBIDDEN, token, owner, AccountScreen.STALE, request);
        }
        try {
            links.choosePassword(token, password);
        } catch (Refusal | InvalidInput unfit) {
            return again(HttpStatus.UNPROCESSABLE_CONTENT, token, owner, String.valueOf(unfit.getMessage()), request);
        }
        PasswordSignIn.begin(owner, password, request);
        return answers.goTo(Sitemap.arrival());
    }

    @ExceptionHandler({NothingHere.class, Refusal.class})
    ResponseEntity<byte[]> unusable() {
        return answers.page(
                HttpStatus.NOT_FOUND,
                screen.page(
                        "This link cannot be used",
                        Sitemap.passwordForgotten(),
                        AccountScreen.lead("It was used already, has expired, or is incomplete."),
                        element(
                                "p",
                                "actions form",
                                link(Sitemap.passwordForgotten(), "button button--primary", "Ask for a new link"))));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> tooMany(TooManyRequests refusal) {
        return answers.tooMany(
                refusal.waitingTime(),
                screen.page(
                        "Too many links were tried",
                        Sitemap.passwordForgotten(),
                        AccountScreen.lead(
                                "Somebody in your network opened many links that cannot be used. Open yours again in "
                                        + TooManyRequests.inWords(refusal.waitingTime()) + ".")));
    }

    private EmailAddress owner(String token, HttpServletRequest request) {
        throttle.countLink(request.getRemoteAddr());
        EmailAddress owner = links.owner(token);
        throttle.foundLink(request.getRemoteAddr());
        return owner;
    }

    private ResponseEntity<byte[]> again(
            HttpStatus status, String token, EmailAddress owner, String problem, HttpServletRequest request) {
        return answers.page(status, form(token, owner, List.of(new Obstacle(NewPassword.PLACE, problem)), request));
    }

    private PublicPage form(String token, EmailAddress owner, List<Obstacle> problems, HttpServletRequest request) {
        return screen.page(
                TITLE,
                Sitemap.passwordForgotten(),
                problems,
                AccountScreen.form(
                        Sitemap.password(token),
                        forms.token(request),
                        NewPassword.owner(owner),
                        NewPassword.field("New password", AccountScreen.focused(NewPassword.input()), problems),
                        element("div", "actions", PlainForm.submit("Save and sign in"))));
    }
}
