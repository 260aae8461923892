package io.liaison.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.liaison.accounts.CurrentAccount;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.PageHeader;
import io.liaison.notices.MailSettings;
import io.liaison.notices.Pace;
import io.liaison.notices.Topic;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** What the signed-in account hears of by mail, and how often; each choice is kept at once. */
@Route(Sitemap.ACCOUNT_MAIL)
@PageTitle("Mail settings")
@RolesAllowed("ACCOUNT")
class MailSettingsView extends Div implements AfterNavigationObserver {

    private final MailSettings settings;
    private final Div topics = new Div();
    private final Paragraph saved = new Paragraph();

    MailSettingsView(MailSettings settings, CurrentAccount currentAccount) {
        this.settings = settings;
        String address = currentAccount.get().email().value();
        topics.addClassName("mail-settings");
        saved.addClassName("mail-settings__saved");
        saved.getElement().setAttribute("role", "status");
        Paragraph explanation =
                new Paragraph("Letters go to " + address + ". What you choose here is kept at once. Letters"
                        + " about your account itself, such as a new password, are always sent. The daily letter comes in the"
                        + " morning, and only when there is something to tell.");
        explanation.addClassName("mail-settings__explanation");
        add(new PageHeader("Your account", "Mail settings"), explanation, saved, topics);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        topics.removeAll();
        Map<Topic, Pace> own = settings.own();
        own.forEach((topic, pace) -> topics.add(question(topic, pace)));
    }

    private Component question(Topic topic, Pace pace) {
        RadioButtonGroup<Pace> answers = new RadioButtonGroup<>(topic.label());
        answers.setHelperText(topic.explanation());
        answers.setItems(settings.offered(topic));
        answers.setItemLabelGenerator(Pace::label);
        answers.setValue(pace);
        answers.addValueChangeListener(change -> choose(topic, change.getValue()));
        return answers;
    }

    private void choose(Topic topic, Pace pace) {
        settings.choose(topic, pace);
        saved.setText("Saved. " + topic.label() + ": " + pace.label().toLowerCase(java.util.Locale.ROOT) + ".");
    }
}
