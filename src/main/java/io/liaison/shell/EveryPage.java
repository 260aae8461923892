package io.liaison.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** What holds for every live page: its language, its title, and what it says when the connection or the session is lost. */
@Component
class EveryPage implements VaadinServiceInitListener {

    static final String SITE = "Liaison";
    private static final String SUFFIX = " – " + SITE;
    /** What Flow says about the connection stands beside the page's landmarks, and nobody who listens would hear it. */
    private static final String CONNECTION_IS_STATUS =
            "document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(
                response -> response.getDocument().child(0).attr("lang", "en"));
        event.getSource().addUIInitListener(start -> {
            start.getUI().getPage().addJavaScript("/js/typed-text.js");
            speakOfLostConnections(start.getUI().getReconnectDialogConfiguration());
            start.getUI().getPage().executeJs(CONNECTION_IS_STATUS);
            start.getUI().addAfterNavigationListener(arrival -> completeTitle(start.getUI()));
        });
        event.getSource().setSystemMessagesProvider(info -> messages());
    }

    private static void speakOfLostConnections(ReconnectDialogConfiguration dialog) {
        dialog.setDialogText("The connection was lost. Trying again… What you saved is safe.");
        dialog.setDialogTextGaveUp("There is no connection. What you saved is safe; reload the page to go on.");
    }

    private static void completeTitle(UI ui) {
        String title = ui.getInternals().getTitle();
        if (title == null || title.isBlank()) {
            ui.getPage().setTitle(SITE);
        } else if (!title.endsWith(SITE)) {
            ui.getPage().setTitle(title + SUFFIX);
        }
    }

    private static CustomizedSystemMessages messages() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setInternalErrorCaption("Something went wrong on our side");
        messages.setInternalErrorMessage("What you saved is safe. Press Esc or click here to reload and go on.");
        messages.setSyncErrorCaption("This page and the server lost step");
        messages.setSyncErrorMessage("What you saved is safe. Press Esc or click here to reload and go on.");
        messages.setCookiesDisabledCaption("Cookies are switched off");
        messages.setCookiesDisabledMessage("Signing in needs a cookie. Allow cookies for this site, then reload.");
        return messages;
    }
}
