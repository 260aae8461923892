package io.liaison.partners.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.liaison.base.PartnerId;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.Badge;
import io.liaison.base.ui.Moments;
import io.liaison.base.ui.Nothing;
import io.liaison.base.ui.PageHeader;
import io.liaison.base.ui.Tone;
import io.liaison.partners.PartnerEntry;
import io.liaison.partners.PartnerOnboarding;
import io.liaison.partners.PartnerRegister;
import io.liaison.partners.PartnerRemarks;
import io.liaison.partners.Standing;
import io.liaison.partners.Unlisting;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The platform's partners: found, created, invited, imported, moved, unlisted and withdrawn. */
@Route(Sitemap.PLATFORM_PARTNERS)
@PageTitle("Partners")
@RolesAllowed("PLATFORM")
class PartnersView extends Div implements AfterNavigationObserver {

    private final PartnerRegister register;
    private final PartnerOnboarding onboarding;
    private final List<PartnerRemarks> remarks;
    private final StandingChanges changes;
    private final PageHeader header = new PageHeader("Platform", "Partners");
    private final TextField search = new TextField("Find a partner");
    private final Div found = new Div();

    PartnersView(
            PartnerRegister register, Unlisting unlisting, PartnerOnboarding onboarding, List<PartnerRemarks> remarks) {
        this.register = register;
        this.onboarding = onboarding;
        this.remarks = remarks;
        this.changes = new StandingChanges(register, unlisting, this::load);
        Button create = new Button("New partner", click -> newPartner());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        header.addAction(create);
        search.setPlaceholder("Words of the name");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> load());
        search.addClassName("list-search");
        found.getElement().setAttribute("aria-live", "polite");
        add(header, search, found);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    private void load() {
        List<PartnerEntry> partners = register.search(search.getValue());
        found.removeAll();
        if (!partners.isEmpty()) {
            found.add(list(partners));
        } else if (search.isEmpty()) {
            found.add(new Nothing(
                    "No partners yet",
                    "Create the first one. Its first Admin gets an invitation by mail, and what the partner says is"
                            + " public once a reviewer has approved it."));
        } else {
            found.add(new Nothing(
                    "No partner with “" + search.getValue() + "” in its name", "Try fewer or shorter words."));
        }
    }

    private UnorderedList list(List<PartnerEntry> partners) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("queue", "queue--partners");
        List<PartnerId> ids = partners.stream().map(PartnerEntry::id).toList();
        List<Map<PartnerId, String>> said =
                remarks.stream().map(source -> source.about(ids)).toList();
        partners.forEach(partner -> list.add(row(
                partner,
                said.stream()
                        .flatMap(words -> Stream.ofNullable(words.get(partner.id())))
                        .toList())));
        return list;
    }

    private ListItem row(PartnerEntry partner, List<String> said) {
        Paragraph title = new Paragraph(new Anchor(Sitemap.workspaceProfile(partner.slug()), partner.name()));
        title.addClassName("queue__title");
        Anchor publicPage = new Anchor(Sitemap.partner(partner.slug()), Sitemap.partner(partner.slug()));
        publicPage.setRouterIgnore(true);
        publicPage.addClassName("queue__actions");
        Paragraph note = new Paragraph(publicPage, new Span(", since " + Moments.day(partner.since())));
        note.addClassName("queue__note");
        ListItem row = new ListItem(new Div(title, note), badges(partner, said), actions(partner));
        row.addClassName("queue__row");
        return row;
    }

    private static Component badges(PartnerEntry partner, List<String> said) {
        Div badges =
                new Div(new Badge(tone(partner.standing()), partner.standing().label()));
        badges.addClassName("queue__badges");
        said.forEach(words -> badges.add(new Badge(Tone.WARNING, words)));
        return badges;
    }

    private Component actions(PartnerEntry partner) {
        Div actions = new Div();
        actions.addClassNames("queue__actions", "page-header__actions");
        if (partner.standing() != Standing.WITHDRAWN) {
            Button withdraw = action("Withdraw", partner, () -> changes.withdraw(partner));
            withdraw.addThemeVariants(ButtonVariant.ERROR);
            actions.add(
                    action("Invite", partner, () -> invite(partner)),
                    action("Import", partner, () -> UI.getCurrent()
                            .navigate(Sitemap.platformImport(partner.slug()).substring(1))),
                    action("Change address", partner, () -> changeAddress(partner)),
                    listing(partner),
                    withdraw);
        }
        return actions;
    }

    private Button listing(PartnerEntry partner) {
        return partner.standing() == Standing.LISTED
                ? action("Unlist", partner, () -> changes.unlist(partner))
                : action("List again", partner, () -> changes.listAgain(partner));
    }

    private static Button action(String words, PartnerEntry partner, Runnable work) {
        Button action = new Button(words, click -> work.run());
        action.addThemeVariants(ButtonVariant.TERTIARY);
        action.setAriaLabel(words + ": " + partner.name());
        return action;
    }

    private void newPartner() {
        new NewPartnerDialog(onboarding, created -> {
                    Notification.show(
                            created + " was created and its first Admin invited.",
                            6_000,
                            Notification.Position.BOTTOM_CENTER);
                    search.clear();
                    load();
                })
                .open();
    }

    private void invite(PartnerEntry partner) {
        new InviteDialog(onboarding, partner).open();
    }

    private void changeAddress(PartnerEntry partner) {
        new AddressDialog(register, partner, now -> {
                    Notification.show(
                            partner.name() + " is at " + Sitemap.partner(now) + " now.",
                            6_000,
                            Notification.Position.BOTTOM_CENTER);
                    load();
                })
                .open();
    }

    private static Tone tone(Standing standing) {
        return switch (standing) {
            case LISTED -> Tone.SUCCESS;
            case UNLISTED -> Tone.WARNING;
            case WITHDRAWN -> Tone.ERROR;
        };
    }
}
