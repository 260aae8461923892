package io.liaison.partners.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.liaison.base.PartnerId;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.Nothing;
import io.liaison.base.ui.PageHeader;
import io.liaison.base.ui.RowFocus;
import io.liaison.base.ui.RowMenu;
import io.liaison.partners.OpenInvitations;
import io.liaison.partners.PartnerEntry;
import io.liaison.partners.PartnerFilter;
import io.liaison.partners.PartnerLine;
import io.liaison.partners.PartnerOnboarding;
import io.liaison.partners.PartnerOverview;
import io.liaison.partners.PartnerRegister;
import io.liaison.partners.PartnerState;
import io.liaison.partners.Standing;
import io.liaison.partners.Unlisting;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** The platform's partners: found, created, invited, imported, moved, unlisted and withdrawn. */
@Route(Sitemap.PLATFORM_PARTNERS)
@PageTitle("Partners")
@RolesAllowed("PLATFORM")
class PartnersView extends Div implements AfterNavigationObserver {

    private final PartnerOverview overview;
    private final PartnerRegister register;
    private final PartnerOnboarding onboarding;
    private final StandingChanges changes;
    private final InvitationChanges invitations;
    private final PageHeader header = new PageHeader("Platform", "Partners");
    private final PartnerFilters filters = new PartnerFilters(this::choose);
    private final Div found = new Div();

    private PartnerFilter filter = PartnerFilter.ALL;

    PartnersView(
            PartnerOverview overview,
            PartnerRegister register,
            Unlisting unlisting,
            PartnerOnboarding onboarding,
            OpenInvitations openInvitations) {
        this.overview = overview;
        this.register = register;
        this.onboarding = onboarding;
        this.changes = new StandingChanges(register, unlisting, this::goOn);
        this.invitations = new InvitationChanges(openInvitations, PartnersView::tell, this::goOn);
        Button create = new Button("New partner", click -> newPartner());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        header.addAction(
                new Button("Bring in partners", click -> UI.getCurrent().navigate(Sitemap.PLATFORM_BRING_IN)));
        header.addAction(create);
        found.addClassName("list-page");
        found.getElement().setAttribute("aria-live", "polite");
        add(header, filters, found);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = PartnersAddress.read(event.getLocation().getQueryParameters());
        filters.show(filter);
        load();
    }

    private void choose(PartnerFilter chosen) {
        UI.getCurrent().navigate(PartnersView.class, PartnersAddress.of(chosen));
    }

    private void load() {
        found.removeAll();
        PartnerOverview.Page page = overview.page(filter, null);
        if (page.lines().isEmpty()) {
            found.add(nothing());
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("queue", "queue--partners");
        found.add(list);
        show(page, list);
    }

    private void goOn(PartnerId changed) {
        load();
        RowFocus.goOn(found, changed);
    }

    private void show(PartnerOverview.Page page, UnorderedList list) {
        page.lines().forEach(line -> list.add(new PartnerRow(line, invitations, actions(line))));
        page.next().ifPresent(last -> {
            Button more = new Button("Show more");
            more.addClickListener(click -> {
                found.remove(more);
                show(overview.page(filter, last), list);
            });
            found.add(more);
        });
    }

    private Component nothing() {
        if (filter.equals(PartnerFilter.ALL)) {
            return new Nothing(
                    "No partners yet",
                    "Create the first one. Its first Admin gets an invitation by mail, and what the partner says is"
                            + " public once a reviewer has approved it.");
        }
        boolean onlyWords = filter.state().isEmpty() && filter.only().isEmpty();
        return new Nothing(
                onlyWords
                        ? "No partner with “" + filter.words() + "” in its name, acronym or address"
                        : "No partner for this choice",
                onlyWords ? "Try fewer or shorter words." : "Choose less in the fields above.");
    }

    /** One for what is done most, and the rest in a menu; nothing can be done with what is withdrawn. */
    private Component[] actions(PartnerLine line) {
        if (line.state() == PartnerState.WITHDRAWN) {
            return new Component[0];
        }
        PartnerEntry partner = line.partner();
        Button invite =
                new Button("Invite", click -> new InviteDialog(onboarding, partner, () -> goOn(partner.id())).open());
        invite.addThemeVariants(ButtonVariant.TERTIARY);
        invite.setAriaLabel("Invite: " + partner.name());
        RowMenu menu = new RowMenu(partner.name());
        menu.offer("Import…", () -> UI.getCurrent()
                .navigate(Sitemap.platformImport(partner.slug()).substring(1)));
        menu.offer("Change address…", () -> changeAddress(partner));
        if (partner.standing() == Standing.LISTED) {
            menu.offer("Unlist…", () -> changes.unlist(partner));
        } else {
            menu.offer("List again…", () -> changes.listAgain(partner));
        }
        menu.offer("Withdraw…", () -> changes.withdraw(partner));
        return new Component[] {invite, menu};
    }

    private void newPartner() {
        new NewPartnerDialog(onboarding, register, (created, name) -> {
                    tell(name + " was created and its first Admin invited.");
                    choose(PartnerFilter.ALL.withWords(name));
                    RowFocus.goOn(found, created);
                })
                .open();
    }

    private void changeAddress(PartnerEntry partner) {
        new AddressDialog(register, partner, now -> {
                    tell(partner.name() + " is at " + Sitemap.partner(now) + " now.");
                    goOn(partner.id());
                })
                .open();
    }

    private static void tell(@Nullable String words) {
        Notification.show(words, 6_000, Notification.Position.BOTTOM_CENTER);
    }
}
