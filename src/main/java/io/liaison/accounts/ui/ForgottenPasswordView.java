package io.liaison.accounts.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.liaison.accounts.PasswordLinks;
import io.liaison.base.EmailAddress;
import io.liaison.base.Installation;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.Banner;
import io.liaison.base.ui.FieldErrors;
import io.liaison.base.ui.SignInPage;
import io.liaison.base.ui.Tone;

/** Asking for a link to choose a new password. The answer is the same whether the address has an account or not. */
@Route(value = Sitemap.PASSWORD_FORGOTTEN, autoLayout = false)
@PageTitle("Forgotten password")
@AnonymousAllowed
class ForgottenPasswordView extends SignInPage {

    private final PasswordLinks links;
    private final Installation installation;
    private final EmailField email = new EmailField("E-mail address");
    private final FieldErrors errors = new FieldErrors(email);
    private final Button send = new Button("Send me a link", click -> sendLink());
    private final Paragraph explanation =
            new Paragraph("Enter the address you sign in with. We send a link with which you choose a new password.");

    ForgottenPasswordView(PasswordLinks links, Installation installation) {
        super("Forgotten your password?");
        this.links = links;
        this.installation = installation;
        email.setRequiredIndicatorVisible(true);
        email.getElement().setAttribute("autocomplete", "username");
        email.setAutofocus(true);
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickShortcut(Key.ENTER);
        task().add(explanation, email, send, new Anchor(Sitemap.login(), "Back to signing in"));
    }

    private void sendLink() {
        errors.clear()
                .unless(
                        EmailAddress.isEmailAddress(email.getValue()),
                        email,
                        "Enter an e-mail address such as name@institute.org.");
        if (errors.lead()) {
            return;
        }
        links.send(new EmailAddress(email.getValue()));
        task().remove(explanation, email, send);
        Banner sent = new Banner(Tone.SUCCESS)
                .title("Look into your mailbox")
                .say("If " + email.getValue() + " has an account, a link is on its way. It works for 24 hours.");
        installation
                .noteOnMail()
                .ifPresent(note -> sent.say(note + " The platform’s admin reads the message under “Mail (demo)”."));
        task().addComponentAtIndex(1, sent);
    }
}
