package io.liaison.partners.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.liaison.accounts.People;
import io.liaison.accounts.Registration;
import io.liaison.audit.AuditEntry;
import io.liaison.audit.AuditFilter;
import io.liaison.audit.AuditTrail;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.Moments;
import io.liaison.base.ui.Nothing;
import io.liaison.base.ui.PageHeader;
import io.liaison.partners.PartnerRegister;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What happened, newest first. It is here, not in the audit module, because the trail knows people and partners by their ids alone. */
@Route(Sitemap.PLATFORM_AUDIT)
@PageTitle("Audit")
@RolesAllowed("PLATFORM")
class AuditView extends Div implements AfterNavigationObserver {

    private final AuditTrail trail;
    private final PartnerRegister register;
    private final Registration registration;
    private final AuditFilters filters;
    private final Div found = new Div();

    private AuditFilter filter = AuditFilter.ALL;

    AuditView(AuditTrail trail, PartnerRegister register, Registration registration, People people) {
        this.trail = trail;
        this.register = register;
        this.registration = registration;
        this.filters = new AuditFilters(trail, people, registration, register, this::choose);
        PageHeader header = new PageHeader("Platform", "Audit");
        header.showLine(new Span("Newest first. Nobody can change or remove an entry."));
        Anchor export = new Anchor((DownloadHandler) this::export, "Export as CSV");
        export.addClassName("button-link");
        header.addAction(export);
        found.addClassName("list-page");
        add(header, filters, found);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = filters.show(event.getLocation().getQueryParameters()).filter(Moments.zone());
        found.removeAll();
        List<AuditEntry> entries = trail.entries(filter, AuditTrail.NEWEST);
        if (entries.isEmpty()) {
            found.add(
                    filter.equals(AuditFilter.ALL)
                            ? new Nothing("Nothing happened yet", "Every change of a record leaves an entry here.")
                            : new Nothing("No entry for this choice", "Choose less in the fields above."));
            return;
        }
        AuditTable table = new AuditTable();
        found.add(table);
        show(entries, table);
    }

    private void choose(AuditChoice chosen) {
        UI.getCurrent().navigate(AuditView.class, chosen.parameters());
    }

    private void show(List<AuditEntry> entries, AuditTable table) {
        table.append(AuditLine.of(entries, registration, register));
        if (entries.size() == AuditTrail.PAGE_SIZE) {
            Button older = new Button("Show older entries");
            older.addClickListener(click -> {
                found.remove(older);
                show(trail.entries(filter, entries.getLast().number()), table);
            });
            found.add(older);
        }
    }

    /** Everything that fits the choice, however much it is, a page at a time. */
    private void export(DownloadEvent download) throws IOException {
        AuditFilter exported = filter;
        download.setFileName("liaison-audit.csv");
        download.setContentType("text/csv; charset=utf-8");
        try (Writer writer = new OutputStreamWriter(download.getOutputStream(), StandardCharsets.UTF_8)) {
            AuditCsv csv = new AuditCsv(writer);
            csv.begin();
            List<AuditEntry> entries = trail.entries(exported, AuditTrail.NEWEST);
            while (!entries.isEmpty()) {
                csv.append(AuditLine.of(entries, registration, register));
                entries = trail.entries(exported, entries.getLast().number());
            }
        }
    }
}
