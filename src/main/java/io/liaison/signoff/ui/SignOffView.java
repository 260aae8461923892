package io.liaison.signoff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.liaison.base.Refusal;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.Banner;
import io.liaison.base.ui.DestructiveQuestion;
import io.liaison.base.ui.Nothing;
import io.liaison.base.ui.PageHeader;
import io.liaison.base.ui.PartnerAddress;
import io.liaison.base.ui.Tone;
import io.liaison.partners.Team;
import io.liaison.partners.Workplace;
import io.liaison.signoff.SignOffDetails;
import io.liaison.signoff.SignOffLinks;
import io.liaison.signoff.SignOffRequest;
import io.liaison.signoff.Validity;
import io.liaison.signoff.Version;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Where a partner's Admins ask people without an account for sign-off, and see what came of it; the platform looks on. */
@Route(Sitemap.WORKSPACE_SIGN_OFF)
@RolesAllowed("ACCOUNT")
@StyleSheet("/css/sign-off.css")
class SignOffView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Team team;
    private final SignOffLinks links;
    private final Div message = new Div();
    private final Div form = new Div();
    private final Div sent = new Div();
    private String title = "Sign-off";

    SignOffView(Team team, SignOffLinks links) {
        this.team = team;
        this.links = links;
        message.addClassName("team__message");
        form.addClassName("team");
        sent.addClassName("team");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Workplace place = team.workplace(PartnerAddress.slugIn(event));
        title = "Sign-off – " + place.name();
        removeAll();
        message.removeAll();
        add(new PageHeader(place.name(), "Sign-off"), message, sent, form);
        showSent(place);
        showForm(place);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void showForm(Workplace place) {
        form.removeAll();
        if (place.isWithdrawn()) {
            form.add(new Banner(Tone.WARNING).title(Workplace.WITHDRAWN).say(Workplace.WHAT_REMAINS));
            return;
        }
        if (!place.isAdmin()) {
            return;
        }
        List<Version> versions = links.sendable(place.partner());
        form.add(versions.isEmpty() ? everythingIsPublic() : new SignOffForm(versions, asked -> send(place, asked)));
    }

    private void showSent(Workplace place) {
        sent.removeAll();
        List<SignOffDetails> asked = links.ofPartner(place.partner());
        if (asked.isEmpty()) {
            return;
        }
        H2 heading = new H2("Who was asked");
        heading.addClassName("team__heading");
        UnorderedList list = new UnorderedList();
        list.addClassNames("queue", "queue--sign-offs");
        asked.forEach(signOff -> list.add(
                place.isAdmin() && !place.isWithdrawn()
                        ? new SignOffRow(signOff, () -> sendAgain(place, signOff), () -> askToRevoke(place, signOff))
                        : new SignOffRow(signOff)));
        sent.add(heading, list);
    }

    private void send(Workplace place, SignOffRequest asked) {
        links.send(place.partner(), asked);
        showSent(place);
        showForm(place);
        say(Tone.SUCCESS, "The link is on its way to " + asked.name() + ".");
    }

    private void sendAgain(Workplace place, SignOffDetails signOff) {
        attempt(
                place,
                () -> links.sendAgain(place.partner(), signOff.id(), Validity.A_WEEK),
                "A new link is on its way to " + signOff.name()
                        + ". It works for a week; the one before has stopped working.");
    }

    private void askToRevoke(Workplace place, SignOffDetails signOff) {
        new DestructiveQuestion(
                        "Revoke the link of " + signOff.name() + "?",
                        "It stops working at once. What " + signOff.name() + " has said so far stays here.",
                        "Cancel",
                        "Revoke",
                        () -> attempt(
                                place,
                                () -> links.revoke(place.partner(), signOff.id()),
                                "The link of " + signOff.name() + " does not work any more."))
                .open();
    }

    private void attempt(Workplace place, Runnable work, String done) {
        try {
            work.run();
            say(Tone.SUCCESS, done);
        } catch (Refusal refusal) {
            say(Tone.WARNING, String.valueOf(refusal.getMessage()));
        }
        showSent(place);
    }

    private void say(Tone tone, String words) {
        message.removeAll();
        message.add(new Banner(tone, words));
    }

    private static Component everythingIsPublic() {
        return new Nothing(
                "Nothing to sign off",
                "Everything you have written is public already. Change something in the profile first; then you can have the"
                        + " draft read by a director or a lawyer before you submit it. They need no account.");
    }
}
