package io.liaison.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.liaison.accounts.CurrentAccount;
import io.liaison.accounts.People;
import io.liaison.accounts.Person;
import io.liaison.base.AccountId;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.Badge;
import io.liaison.base.ui.Nothing;
import io.liaison.base.ui.PageHeader;
import io.liaison.base.ui.RowFocus;
import io.liaison.base.ui.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Everybody with an account. */
@Route(Sitemap.PLATFORM_PEOPLE)
@PageTitle("People")
@RolesAllowed("PLATFORM")
class PeopleView extends Div implements AfterNavigationObserver {

    private final People people;
    private final AccountChanges changes;
    private final TextField search = new TextField("Find somebody");
    private final Div found = new Div();

    PeopleView(People people, CurrentAccount currentAccount) {
        this.people = people;
        this.changes = new AccountChanges(people, currentAccount, this::goOn);
        PageHeader header = new PageHeader("Platform", "People");
        Button add = new Button("Add platform admin", click -> addPlatformAdmin());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        header.addAction(add);
        search.setPlaceholder("Words of the name or e-mail address");
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
        List<Person> everybody = people.search(search.getValue());
        found.removeAll();
        found.add(
                everybody.isEmpty()
                        ? new Nothing("Nobody with these words", "Try fewer or shorter words.")
                        : list(everybody));
    }

    private void goOn(AccountId changed) {
        load();
        RowFocus.goOn(found, changed);
    }

    private void addPlatformAdmin() {
        new PlatformAdminDialog(people, email -> {
                    Notification.show(
                            email + " was sent a link to choose a password.",
                            6_000,
                            Notification.Position.BOTTOM_CENTER);
                    load();
                })
                .open();
    }

    private UnorderedList list(List<Person> everybody) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("queue", "queue--people");
        everybody.forEach(person -> list.add(row(person)));
        return list;
    }

    private ListItem row(Person person) {
        Paragraph name = new Paragraph(person.account().name());
        name.addClassName("queue__title");
        Paragraph email = new Paragraph(person.account().email().value());
        email.addClassName("queue__note");
        Div place = new Div();
        place.addClassName("queue__badges");
        if (person.account().isPlatformAdmin()) {
            place.add(new Badge(Tone.INFO, "Platform admin"));
        }
        if (person.isSuspended()) {
            place.add(new Badge(Tone.ERROR, "Suspended"));
        }
        ListItem row = new ListItem(name, email, place, changes.menu(person));
        row.addClassName("queue__row");
        RowFocus.mark(row, person.account().id());
        return row;
    }
}
