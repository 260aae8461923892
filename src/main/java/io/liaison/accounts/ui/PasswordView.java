package io.liaison.accounts.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.liaison.accounts.PasswordLinks;
import io.liaison.accounts.Registration;
import io.liaison.base.EmailAddress;
import io.liaison.base.InvalidInput;
import io.liaison.base.NothingHere;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.Banner;
import io.liaison.base.ui.CredentialsForm;
import io.liaison.base.ui.FieldErrors;
import io.liaison.base.ui.SignInPage;
import io.liaison.base.ui.Tone;

/** Choosing a password with a one-time link, and going in with it. */
@Route(value = Sitemap.PASSWORD, autoLayout = false)
@PageTitle("Choose a password")
@AnonymousAllowed
class PasswordView extends SignInPage implements BeforeEnterObserver {

    private final PasswordLinks links;
    private final CredentialsForm form = new CredentialsForm("Save and sign in");
    private final FieldErrors errors = new FieldErrors(form.password());
    private String token = "";

    PasswordView(PasswordLinks links) {
        super("Choose a password");
        this.links = links;
        form.email().setReadOnly(true);
        form.password().setLabel("New password");
        form.password()
                .setHelperText("At least " + Registration.SHORTEST_PASSWORD + " characters; a sentence is good.");
        form.password().getElement().setAttribute("autocomplete", "new-password");
        form.askOnClick(this::saveAndSignIn);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElseThrow(NothingHere::new);
        try {
            EmailAddress owner = links.owner(token);
            form.email().setValue(owner.value());
            task().add(form);
        } catch (NothingHere unusable) {
            task().add(
                            new Banner(Tone.ERROR, "This link was used already, has expired, or is incomplete."),
                            new Anchor(Sitemap.passwordForgotten(), "Ask for a new link"));
        }
    }

    private void saveAndSignIn() {
        try {
            links.choosePassword(token, form.password().getValue());
            form.send();
        } catch (InvalidInput tooWeak) {
            errors.say(form.password(), String.valueOf(tooWeak.getMessage())).lead();
        }
    }
}
