package io.liaison.mail.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.liaison.base.Installation;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.Banner;
import io.liaison.base.ui.Moments;
import io.liaison.base.ui.Nothing;
import io.liaison.base.ui.PageHeader;
import io.liaison.base.ui.Tone;
import io.liaison.mail.KeptLetter;
import io.liaison.mail.Outbox;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The letters of demo mode, which would have been sent otherwise, newest first. */
@Route(Sitemap.PLATFORM_MAIL)
@PageTitle("Mail")
@RolesAllowed("PLATFORM")
class MailView extends Div implements AfterNavigationObserver {

    private final Outbox outbox;
    private final Installation installation;
    private final Div letters = new Div();

    MailView(Outbox outbox, Installation installation) {
        this.outbox = outbox;
        this.installation = installation;
        letters.addClassName("mails-frame");
        add(new PageHeader("Platform", "Mail"), letters);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        letters.removeAll();
        if (!installation.isDemo()) {
            letters.add(new Nothing(
                    "Mails are sent",
                    "This installation sends its letters by SMTP and keeps no copy to read here: they are their"
                            + " recipients’ own. Only a demonstration keeps them on this screen."));
            return;
        }
        letters.add(new Banner(
                Tone.INFO, "This is a demonstration: no mail leaves it. What would have been sent is here to read."));
        List<KeptLetter> kept = outbox.kept();
        letters.add(
                kept.isEmpty()
                        ? new Nothing("No letters yet", "Invite somebody or judge a submission, and a letter appears.")
                        : list(kept));
    }

    private UnorderedList list(List<KeptLetter> kept) {
        UnorderedList list = new UnorderedList();
        list.addClassName("mails");
        kept.forEach(letter -> list.add(letter(letter)));
        return list;
    }

    private ListItem letter(KeptLetter letter) {
        NativeDetails details = new NativeDetails(
                new Span(
                        part("mail__from", letter.to()),
                        part("mail__subject", letter.subject()),
                        part("mail__time", Moments.minute(letter.at()))),
                new Div(new LetterText(letter.text(), installation.address("/")), asHtml(letter)));
        ListItem item = new ListItem(details);
        item.addClassName("letter");
        return item;
    }

    /** What a mail program would show, in a frame in which no script runs. */
    private static NativeDetails asHtml(KeptLetter letter) {
        IFrame frame = new IFrame();
        frame.addClassName("letter__frame");
        frame.setTitle("The letter as HTML: " + letter.subject());
        frame.getElement().setAttribute("sandbox", "");
        NativeDetails details = new NativeDetails("As HTML", frame);
        details.addClassName("letter__html");
        details.addToggleListener(toggle -> frame.setSrcdoc(letter.html()));
        return details;
    }

    private static Span part(String className, String text) {
        Span part = new Span(text);
        part.addClassName(className);
        return part;
    }
}
