package io.liaison.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.liaison.base.NothingHere;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.MarkupComponent;
import io.liaison.base.ui.Nothing;
import io.liaison.base.ui.PageHeader;
import io.liaison.base.ui.PartnerAddress;
import io.liaison.comparison.Comparing;
import io.liaison.comparison.page.ComparisonReading;
import io.liaison.partners.Team;
import io.liaison.partners.Workplace;
import io.liaison.profile.RevisionEntry;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What differs between any two revisions of a profile. The address says which, so that it can be passed on. */
@Route(Sitemap.WORKSPACE_COMPARE)
@RolesAllowed("ACCOUNT")
class CompareView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String FROM = "from";
    static final String TO = "to";

    private final Team team;
    private final RevisionLabels labels;
    private final Comparing comparing;
    private String title = "Compare revisions";

    /** The choice made last keeps the focus when the page around it is made anew. */
    private String lastUsed = "";

    CompareView(Team team, RevisionLabels labels, Comparing comparing) {
        this.team = team;
        this.labels = labels;
        this.comparing = comparing;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Workplace place = team.workplace(PartnerAddress.slugIn(event));
        title = "Compare revisions – " + place.name();
        RevisionLabels.History history = labels.history(place.partner());
        PageHeader header = new PageHeader(place.name(), "Compare revisions");
        header.showLine(new Anchor(Sitemap.workspaceHistory(place.slug()), "All revisions"));
        removeAll();
        add(header);
        if (history.newestFirst().size() < 2) {
            add(new Nothing(
                    "There is one revision", "From the second one on, what changed between them is shown here."));
            return;
        }
        QueryParameters asked = event.getLocation().getQueryParameters();
        RevisionEntry to = named(history, asked.getSingleParameter(TO))
                .orElse(history.newestFirst().getFirst());
        RevisionEntry from = named(history, asked.getSingleParameter(FROM)).orElseGet(() -> before(history, to));
        add(choice(place, history, from, to), reading(from, to));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Component choice(Workplace place, RevisionLabels.History history, RevisionEntry from, RevisionEntry to) {
        Select<RevisionEntry> before = select("From", history, from);
        Select<RevisionEntry> after = select("To", history, to);
        before.addValueChangeListener(change -> {
            lastUsed = FROM;
            compare(place, change.getValue(), to);
        });
        after.addValueChangeListener(change -> {
            lastUsed = TO;
            compare(place, from, change.getValue());
        });
        if (!lastUsed.isEmpty()) {
            (lastUsed.equals(FROM) ? before : after).focus();
        }
        Div choice = new Div(before, after);
        choice.addClassName("compare-choice");
        choice.getElement().setAttribute("role", "group").setAttribute("aria-label", "Revisions to compare");
        return choice;
    }

    private static Select<RevisionEntry> select(String label, RevisionLabels.History history, RevisionEntry chosen) {
        Select<RevisionEntry> select = new Select<>();
        select.setLabel(label);
        select.setItems(history.newestFirst());
        select.setItemLabelGenerator(history::label);
        select.setValue(chosen);
        return select;
    }

    private static void compare(Workplace place, RevisionEntry from, RevisionEntry to) {
        QueryParameters chosen = QueryParameters.simple(
                Map.of(FROM, from.id().value().toString(), TO, to.id().value().toString()));
        UI.getCurrent().navigate(Sitemap.workspaceCompare(place.slug()).substring(1), chosen);
    }

    private Component reading(RevisionEntry from, RevisionEntry to) {
        return from.id().equals(to.id())
                ? new Nothing("Twice the same revision", "Choose another one to compare it with.")
                : new MarkupComponent(ComparisonReading.of(
                        comparing.compare(Optional.of(from.content()), to.content()), "revision " + from.number()));
    }

    /** An address that names a revision which is not there leads nowhere; one that names none, to the newest. */
    private static Optional<RevisionEntry> named(RevisionLabels.History history, Optional<String> id) {
        return id.map(value -> history.newestFirst().stream()
                .filter(revision -> revision.id().value().toString().equals(value))
                .findFirst()
                .orElseThrow(NothingHere::new));
    }

    private static RevisionEntry before(RevisionLabels.History history, RevisionEntry to) {
        List<RevisionEntry> earlier = history.newestFirst().stream()
                .filter(revision -> revision.number() < to.number())
                .toList();
        return earlier.isEmpty() ? to : earlier.getFirst();
    }
}
