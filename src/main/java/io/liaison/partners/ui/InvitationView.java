package io.liaison.partners.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.liaison.accounts.CurrentAccount;
import io.liaison.accounts.Registration;
import io.liaison.accounts.SignInAttempt;
import io.liaison.accounts.SignedIn;
import io.liaison.base.InvalidInput;
import io.liaison.base.LinkLikeText;
import io.liaison.base.NothingHere;
import io.liaison.base.Sitemap;
import io.liaison.base.Token;
import io.liaison.base.ui.Banner;
import io.liaison.base.ui.CredentialsForm;
import io.liaison.base.ui.FieldErrors;
import io.liaison.base.ui.SignInPage;
import io.liaison.base.ui.Tone;
import io.liaison.partners.Invited;
import io.liaison.partners.PartnerOnboarding;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** Accepting an invitation: with a new account, or with the one the address has. */
@Route(value = Sitemap.INVITATION, autoLayout = false)
@PageTitle("Invitation")
@AnonymousAllowed
class InvitationView extends SignInPage implements BeforeEnterObserver {

    private final PartnerOnboarding onboarding;
    private final CurrentAccount currentAccount;
    private final AuthenticationContext authentication;
    private final TextField name = new TextField("Your name");
    private final CredentialsForm form = new CredentialsForm("Accept and sign in");
    private final FieldErrors errors = new FieldErrors(name, form.password());

    InvitationView(PartnerOnboarding onboarding, CurrentAccount currentAccount, AuthenticationContext authentication) {
        super("You are invited");
        this.onboarding = onboarding;
        this.currentAccount = currentAccount;
        this.authentication = authentication;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            Token token = new Token(event.getRouteParameters().get("token").orElse(""));
            show(token, onboarding.invited(token.partner(), token));
        } catch (NothingHere unusable) {
            task().add(new Banner(Tone.ERROR)
                    .title("This invitation cannot be used")
                    .say("It was accepted already, has expired or was ended, or its address is incomplete."
                            + " Ask whoever invited you to send a new one."));
        }
    }

    private void show(Token token, Invited invited) {
        task().add(new Paragraph("Look after the profile of " + invited.partner() + " as its "
                + invited.role().label() + "."));
        Optional<SignedIn> here = currentAccount.find();
        if (here.isPresent() && here.get().email().equals(invited.email())) {
            task().add(primary("Accept", () -> accept(token, invited)));
        } else if (here.isPresent()) {
            task().add(
                            new Banner(
                                    Tone.WARNING,
                                    "The invitation is for " + invited.email() + "; you are signed in as "
                                            + here.get().email() + "."),
                            primary("Sign out", authentication::logout));
        } else if (invited.hasAccount()) {
            task().add(
                            new Paragraph("There is an account for " + invited.email() + " already."),
                            primary("Sign in to accept", () -> signInFirst(token, invited)));
        } else {
            askNewcomer(token, invited);
        }
    }

    private void askNewcomer(Token token, Invited invited) {
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(120);
        name.getElement().setAttribute("autocomplete", "name");
        name.focus();
        form.email().setValue(invited.email().value());
        form.email().setReadOnly(true);
        form.password().setLabel("Choose a password");
        form.password()
                .setHelperText("At least " + Registration.SHORTEST_PASSWORD + " characters; a sentence is good.");
        form.password().getElement().setAttribute("autocomplete", "new-password");
        form.addComponentAsFirst(name);
        form.askOnClick(() -> acceptAndSignIn(token, invited));
        task().add(form);
    }

    private void acceptAndSignIn(Token token, Invited invited) {
        try {
            onboarding.acceptAsNewcomer(
                    token.partner(), token, name.getValue(), form.password().getValue());
            SignInAttempt.goOnAt(session(), Sitemap.workspaceProfile(invited.slug()));
            form.send();
        } catch (InvalidInput problem) {
            boolean nameIsMissing = name.getValue().isBlank();
            boolean isAboutName = nameIsMissing || LinkLikeText.isIn(name.getValue());
            errors.clear()
                    .say(
                            isAboutName ? name : form.password(),
                            nameIsMissing ? "Enter your name." : String.valueOf(problem.getMessage()))
                    .lead();
        }
    }

    private void accept(Token token, Invited invited) {
        onboarding.accept(token.partner(), token);
        UI.getCurrent().getPage().setLocation(Sitemap.workspaceProfile(invited.slug()));
    }

    private void signInFirst(Token token, Invited invited) {
        SignInAttempt.prefill(session(), invited.email().value());
        SignInAttempt.goOnAt(session(), Sitemap.invitation(token));
        UI.getCurrent().getPage().setLocation(Sitemap.login());
    }

    private static Button primary(String words, Runnable action) {
        Button button = new Button(words, click -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static HttpSession session() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest().getSession();
    }
}
