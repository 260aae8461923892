package io.liaison.signin.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;

import io.liaison.accounts.FormToken;
import io.liaison.accounts.NextAddress;
import io.liaison.accounts.SignedIn;
import io.liaison.base.EmailAddress;
import io.liaison.base.Obstacle;
import io.liaison.base.Sitemap;
import io.liaison.base.Token;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.partners.Invited;
import io.liaison.profile.page.PlainForm;
import io.liaison.profile.page.PublicPage;
import io.liaison.profile.page.Question;
import java.util.List;
import org.springframework.stereotype.Component;

/** What stands behind an invitation's link: the way to accept it for whoever opens it. */
@Component
class InvitationScreen {

    static final String NAME = "name";

    private static final String TITLE = "You are invited";
    private static final String PATH = "/invitations";

    private final AccountScreen screen;

    InvitationScreen(AccountScreen screen) {
        this.screen = screen;
    }

    PublicPage newcomer(Token token, Invited invited, String name, List<Obstacle> problems, FormToken formToken) {
        Element typedName = PlainForm.input("text", name, "name");
        Element password = NewPassword.input();
        boolean isOnlyPasswordWrong =
                !problems.isEmpty() && Obstacle.messageAt(NAME, problems).isEmpty();
        Element form = AccountScreen.form(
                Sitemap.invitation(token),
                formToken,
                Question.of(NAME, "Your name", "", Obstacle.messageAt(NAME, problems))
                        .above(typedName.attr("autofocus", !isOnlyPasswordWrong)),
                NewPassword.owner(invited.email()),
                NewPassword.field("Choose a password", password.attr("autofocus", isOnlyPasswordWrong), problems),
                element("div", "actions", PlainForm.submit("Accept and sign in")));
        return screen.page(TITLE, PATH, problems, role(invited), form);
    }

    /** For whoever is signed in with the invited address; or was, until a moment ago. */
    PublicPage member(Token token, Invited invited, List<Obstacle> problems, FormToken formToken) {
        Element form = AccountScreen.form(
                Sitemap.invitation(token), formToken, element("div", "actions", PlainForm.submit("Accept")));
        List<Element> said = problems.stream()
                .map(problem -> text("p", "field__error", problem.message()))
                .toList();
        return screen.page(TITLE, PATH, problems, role(invited), form.withFirst(said));
    }

    PublicPage signInFirst(Token token, Invited invited) {
        return screen.page(
                TITLE,
                PATH,
                role(invited),
                element(
                        "div",
                        "form",
                        text("p", "", "There is an account for " + invited.email() + " already."),
                        element(
                                "p",
                                "actions",
                                link(
                                        NextAddress.signInBefore(Sitemap.invitation(token)),
                                        "button button--primary",
                                        "Sign in to accept"))));
    }

    PublicPage somebodyElse(Token token, Invited invited, SignedIn here, FormToken formToken) {
        Element form = AccountScreen.form(
                Sitemap.invitation(token),
                formToken,
                text("p", "overdue__text", elsewhere(invited.email(), here.email())),
                PlainForm.hidden("action", InvitationPages.SIGN_OUT),
                element("div", "actions", PlainForm.submit("Sign out")));
        return screen.page(TITLE, PATH, role(invited), form);
    }

    PublicPage unusable() {
        return screen.page(
                "This invitation cannot be used",
                PATH,
                AccountScreen.lead("It was accepted already, has expired or was ended, or its address is incomplete."
                        + " Ask whoever invited you to send a new one."),
                element("p", "form", link(Sitemap.forPartners(), "", "How institutes get in")));
    }

    private static Node role(Invited invited) {
        return AccountScreen.lead("Look after the profile of " + invited.partner() + " as its "
                + invited.role().label() + ".");
    }

    private static String elsewhere(EmailAddress invited, EmailAddress here) {
        return "The invitation is for " + invited + "; you are signed in as " + here + ".";
    }
}
