package io.liaison.partners.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.liaison.accounts.CurrentAccount;
import io.liaison.base.EmailAddress;
import io.liaison.base.Refusal;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.Banner;
import io.liaison.base.ui.DestructiveQuestion;
import io.liaison.base.ui.PageHeader;
import io.liaison.base.ui.PartnerAddress;
import io.liaison.base.ui.RowFocus;
import io.liaison.base.ui.Tone;
import io.liaison.partners.Member;
import io.liaison.partners.OpenInvitations;
import io.liaison.partners.PartnerOnboarding;
import io.liaison.partners.PendingInvitation;
import io.liaison.partners.Role;
import io.liaison.partners.Team;
import io.liaison.partners.Workplace;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The people of a partner. Admins and the platform invite, give roles and remove; Editors read. */
@Route(Sitemap.WORKSPACE_TEAM)
@RolesAllowed("ACCOUNT")
class TeamView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String FORM = "invite";

    private final Team team;
    private final PartnerOnboarding onboarding;
    private final OpenInvitations openInvitations;
    private final CurrentAccount currentAccount;
    private final Div message = new Div();
    private final Div people = new Div();
    private String title = "Team";

    TeamView(Team team, PartnerOnboarding onboarding, OpenInvitations openInvitations, CurrentAccount currentAccount) {
        this.team = team;
        this.onboarding = onboarding;
        this.openInvitations = openInvitations;
        this.currentAccount = currentAccount;
        message.addClassName("team__message");
        people.addClassName("team");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Workplace place = team.workplace(PartnerAddress.slugIn(event));
        title = "Team – " + place.name();
        removeAll();
        message.removeAll();
        add(new PageHeader(place.name(), "Team"));
        if (place.isWithdrawn()) {
            add(new Banner(Tone.WARNING).title(Workplace.WITHDRAWN).say(Workplace.WHAT_REMAINS));
        }
        add(message, people);
        show(place);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Workplace place) {
        people.removeAll();
        UnorderedList members = list("Members");
        team.members(place.partner()).forEach(member -> members.add(row(place, member)));
        if (mayChange(place)) {
            List<PendingInvitation> pending = team.pending(place.partner());
            if (!pending.isEmpty()) {
                UnorderedList invitations = list("Invited, not here yet");
                InvitationChanges changes = new InvitationChanges(
                        openInvitations, words -> say(new Banner(Tone.INFO, words)), partner -> goOn(place, FORM));
                pending.forEach(invitation -> invitations.add(changes.row(place.partner(), invitation)));
            }
            InvitationForm form = new InvitationForm((email, role) -> invite(place, email, role));
            RowFocus.mark(form, FORM);
            people.add(form);
        }
    }

    private ListItem row(Workplace place, Member member) {
        MemberRow row = mayChange(place)
                ? new MemberRow(member, role -> giveRole(place, member, role), () -> askToRemove(place, member))
                : new MemberRow(member);
        RowFocus.mark(row, member.account());
        return row;
    }

    private static boolean mayChange(Workplace place) {
        return place.mayManage() && !place.isWithdrawn();
    }

    private void invite(Workplace place, EmailAddress email, Role role) {
        onboarding.invite(place.partner(), email, role);
        goOn(place, FORM);
        say(new Banner(Tone.SUCCESS, "The invitation to " + email + " is on its way."));
    }

    private void giveRole(Workplace place, Member member, Role role) {
        try {
            team.giveRole(place.partner(), member.account(), role);
            say(new Banner(Tone.SUCCESS, member.name() + " is now " + role.label() + "."));
        } catch (Refusal refusal) {
            say(new Banner(Tone.WARNING, String.valueOf(refusal.getMessage())));
        }
        showAgain(place, member);
    }

    private void askToRemove(Workplace place, Member member) {
        new DestructiveQuestion(
                        "Remove " + member.name() + "?",
                        "The account stays; it can no longer open " + place.name()
                                + ". What it wrote stays in the profile.",
                        "Cancel",
                        "Remove",
                        () -> remove(place, member))
                .open();
    }

    private void remove(Workplace place, Member member) {
        try {
            team.remove(place.partner(), member.account());
            say(new Banner(Tone.SUCCESS, member.name() + " is no longer in the team."));
        } catch (Refusal refusal) {
            say(new Banner(Tone.WARNING, String.valueOf(refusal.getMessage())));
        }
        showAgain(place, member);
    }

    /** Whoever has changed their own place may see less from now on, or nothing. */
    private void showAgain(Workplace place, Member changed) {
        if (!changed.account().equals(currentAccount.get().id())) {
            goOn(place, changed.account());
        } else if (team.workplaces().stream().anyMatch(mine -> mine.partner().equals(place.partner()))) {
            goOn(team.workplace(place.slug()), changed.account());
        } else {
            UI.getCurrent().navigate(Sitemap.WORKSPACE);
        }
    }

    private void goOn(Workplace place, Object row) {
        show(place);
        RowFocus.goOn(people, row);
    }

    private void say(Banner banner) {
        message.removeAll();
        message.add(banner);
    }

    private UnorderedList list(String heading) {
        H2 title = new H2(heading);
        title.addClassName("team__heading");
        UnorderedList list = new UnorderedList();
        list.addClassNames("queue", "queue--team");
        people.add(title, list);
        return list;
    }
}
