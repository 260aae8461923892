package io.liaison.partners.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.liaison.accounts.Registration;
import io.liaison.accounts.SignedIn;
import io.liaison.audit.AuditEntry;
import io.liaison.audit.AuditTrail;
import io.liaison.base.AccountId;
import io.liaison.base.PartnerId;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.Moments;
import io.liaison.base.ui.Nothing;
import io.liaison.base.ui.PageHeader;
import io.liaison.partners.PartnerEntry;
import io.liaison.partners.PartnerRegister;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happened, newest first. It is here, not in the audit module, because the trail knows people and partners by their ids alone. */
@Route(Sitemap.PLATFORM_AUDIT)
@PageTitle("Audit")
@RolesAllowed("PLATFORM")
class AuditView extends Div implements AfterNavigationObserver {

    private final AuditTrail trail;
    private final PartnerRegister register;
    private final Registration registration;
    private final Div table = new Div();

    AuditView(AuditTrail trail, PartnerRegister register, Registration registration) {
        this.trail = trail;
        this.register = register;
        this.registration = registration;
        PageHeader header = new PageHeader("Platform", "Audit");
        header.showLine(new Span("The newest 200 entries. Nobody can change or remove one."));
        table.addClassName("data-table--scroll");
        table.getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Entries")
                .setAttribute("tabindex", "0");
        add(header, table);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<AuditEntry> entries = trail.all();
        table.removeAll();
        table.add(
                entries.isEmpty()
                        ? new Nothing("Nothing happened yet", "Every change of a record leaves an entry here.")
                        : table(entries));
    }

    private Component table(List<AuditEntry> entries) {
        Map<PartnerId, PartnerEntry> partners = register.all(entries.stream()
                .map(AuditEntry::partner)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<AccountId, SignedIn> people = registration.people(entries.stream()
                .map(AuditEntry::actor)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        HtmlContainer body = new HtmlContainer("tbody");
        entries.forEach(entry -> body.add(row(
                new Span(Moments.minute(entry.at())),
                who(entry.actor() == null ? null : people.get(entry.actor())),
                new Span(entry.action()),
                new Span(entry.subject()),
                partner(entry.partner() == null ? null : partners.get(entry.partner())))));
        HtmlContainer table = new HtmlContainer("table", new HtmlContainer("thead", headings()), body);
        table.addClassName("data-table");
        return table;
    }

    private static HtmlContainer headings() {
        HtmlContainer row = new HtmlContainer("tr");
        Stream.of("When", "Who", "What", "To what", "Partner").forEach(heading -> {
            HtmlContainer cell = new HtmlContainer("th", new Span(heading));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        });
        return row;
    }

    private static HtmlContainer row(Component... contents) {
        HtmlContainer row = new HtmlContainer("tr");
        Stream.of(contents).forEach(content -> row.add(new HtmlContainer("td", content)));
        return row;
    }

    private static Component who(@Nullable SignedIn person) {
        if (person == null) {
            return new Span("A visitor or a job");
        }
        Span email = new Span(person.email().value());
        email.addClassName("data-table__more");
        return new Div(new Span(person.name()), email);
    }

    private static Component partner(@Nullable PartnerEntry partner) {
        return partner == null
                ? new Span("The platform")
                : new Anchor(Sitemap.workspaceProfile(partner.slug()), partner.name());
    }
}
