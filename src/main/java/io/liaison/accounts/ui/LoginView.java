package io.liaison.accounts.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.liaison.accounts.CurrentAccount;
import io.liaison.accounts.Registration;
import io.liaison.accounts.SignInAttempt;
import io.liaison.accounts.SignInAttempt.Problem;
import io.liaison.base.EmailAddress;
import io.liaison.base.Installation;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.CredentialsForm;
import io.liaison.base.ui.FieldErrors;
import io.liaison.base.ui.SignInPage;
import java.util.List;
import java.util.stream.Stream;

/** Signing in. */
@Route(value = Sitemap.LOGIN, autoLayout = false)
@PageTitle("Sign in")
@AnonymousAllowed
class LoginView extends SignInPage implements BeforeEnterObserver {

    static final String DEMO_PASSWORD = "liaison-demo";
    private static final List<String> DEMO_ACCOUNTS = List.of(
            "platform@liaison.example",
            "second.reviewer@liaison.example",
            "admin@actris.example",
            "editor@actris.example");

    private final Registration registration;
    private final CurrentAccount currentAccount;
    private final CredentialsForm form = new CredentialsForm("Sign in");
    private final FieldErrors errors = new FieldErrors(form.password());

    LoginView(Registration registration, CurrentAccount currentAccount, Installation installation) {
        super("Sign in");
        this.registration = registration;
        this.currentAccount = currentAccount;
        form.sendOnClick();
        task().add(form, new Anchor(Sitemap.passwordForgotten(), "Forgotten your password?"));
        if (installation.isDemo()) {
            task().add(demoAccounts());
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentAccount.find().isPresent()) {
            event.getUI().getPage().setLocation(Sitemap.arrival());
            return;
        }
        String typed = SignInAttempt.prefilled(
                VaadinServletRequest.getCurrent().getHttpServletRequest().getSession());
        form.email().setValue(typed);
        if (typed.isEmpty()) {
            form.email().focus();
        } else {
            form.password().focus();
        }
        Stream.of(Problem.values())
                .filter(candidate ->
                        event.getLocation().getQueryParameters().getParameters().containsKey(candidate.query()))
                .findFirst()
                .ifPresent(found ->
                        errors.clear().say(form.password(), found.message()).lead());
    }

    private Div demoAccounts() {
        Div demo = new Div(new H2("Demonstration"));
        demo.addClassName("sign-in__demo");
        demo.add(new Paragraph(
                new Text("Every demo account has the password "),
                new Code(DEMO_PASSWORD),
                new Text(". Choose one to fill it in:")));
        DEMO_ACCOUNTS.stream()
                .filter(address -> registration.find(new EmailAddress(address)).isPresent())
                .map(this::fillIn)
                .forEach(demo::add);
        return demo;
    }

    private Button fillIn(String address) {
        Button button = new Button(address, click -> {
            form.email().setValue(address);
            form.password().setValue(DEMO_PASSWORD);
            form.button().focus();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
