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
import io.liaison.accounts.People;
import io.liaison.accounts.SignedIn;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.Badge;
import io.liaison.base.ui.Nothing;
import io.liaison.base.ui.PageHeader;
import io.liaison.base.ui.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Everybody with an account. */
@Route(Sitemap.PLATFORM_PEOPLE)
@PageTitle("People")
@RolesAllowed("PLATFORM")
class PeopleView extends Div implements AfterNavigationObserver {

    private final People people;
    private final TextField search = new TextField("Find somebody");
    private final Div found = new Div();

    PeopleView(People people) {
        this.people = people;
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
        List<SignedIn> everybody = people.search(search.getValue());
        found.removeAll();
        found.add(
                everybody.isEmpty()
                        ? new Nothing("Nobody with these words", "Try fewer or shorter words.")
                        : list(everybody));
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

    private static UnorderedList list(List<SignedIn> everybody) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("queue", "queue--people");
        everybody.forEach(person -> list.add(row(person)));
        return list;
    }

    private static ListItem row(SignedIn person) {
        Paragraph name = new Paragraph(person.name());
        name.addClassName("queue__title");
        Paragraph email = new Paragraph(person.email().value());
        email.addClassName("queue__note");
        Div place = new Div();
        if (person.isPlatformAdmin()) {
            place.add(new Badge(Tone.INFO, "Platform admin"));
        }
        ListItem row = new ListItem(name, email, place);
        row.addClassName("queue__row");
        return row;
    }
}
