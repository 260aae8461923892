package io.liaison.base.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinServletRequest;
import io.liaison.base.Sitemap;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * E-mail address and password, sent by the browser itself to the sign-in address: password managers understand it, and there is one way in for
 * everybody. A page that has just made an account sends the same form.
 */
@Tag("form")
public class CredentialsForm extends HtmlContainer {

    private static final String SEND = "this.requestSubmit ? this.requestSubmit() : this.submit()";

    private final EmailField email = new EmailField("E-mail address");
    private final PasswordField password = new PasswordField("Password");
    private final Button button;

    public CredentialsForm(String buttonText) {
        addClassName("sign-in__fields");
        getElement().setAttribute("method", "post").setAttribute("action", Sitemap.login());
        email.setRequiredIndicatorVisible(true);
        email.getElement().setAttribute("name", "username").setAttribute("autocomplete", "username");
        password.setRequiredIndicatorVisible(true);
        password.getElement().setAttribute("name", "password").setAttribute("autocomplete", "current-password");
        addToken();
        button = new Button(buttonText);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(email, password, button);
    }

    /** Lets the browser send the form at the click, without asking the server first. */
    public void sendOnClick() {
        add(enterKey());
        button.getElement().executeJs("this.addEventListener('click', () => this.closest('form').requestSubmit())");
    }

    /** Asks the server first, at the click or on Enter; it then calls {@link #send()}. */
    public void askOnClick(Runnable ask) {
        button.addClickListener(click -> ask.run());
        button.addClickShortcut(Key.ENTER);
    }

    /** Sends the form now. */
    public void send() {
        getElement().executeJs(SEND);
    }

    public EmailField email() {
        return email;
    }

    public PasswordField password() {
        return password;
    }

    public Button button() {
        return button;
    }

    /** Shows that the form is ours: another site cannot read it. */
    private void addToken() {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            Input field = new Input();
            field.setType("hidden");
            field.getElement().setAttribute("name", token.getParameterName()).setAttribute("value", token.getToken());
            add(field);
        }
    }

    /** Browsers send a form on Enter when it has a submit button; Vaadin's is none to them. */
    private static Input enterKey() {
        Input submit = new Input();
        submit.setType("submit");
        submit.getElement().setAttribute("hidden", true).setAttribute("tabindex", "-1");
        return submit;
    }
}
