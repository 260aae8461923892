package io.liaison.importing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.PageHeader;
import io.liaison.content.FormTemplates;
import io.liaison.content.Term;
import io.liaison.content.Vocabularies;
import io.liaison.content.Vocabulary;
import io.liaison.importing.BulkCreation;
import io.liaison.importing.MarkdownImport;
import io.liaison.importing.PageBatch;
import io.liaison.importing.PageImporting;
import io.liaison.partners.PartnerRegister;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** New partners from what there is of them: pages of an old site, a table, or a public registry. */
@Route(Sitemap.PLATFORM_BRING_IN)
@PageTitle("Bring in partners")
@RolesAllowed("PLATFORM")
class BringInView extends Div {

    private final Div modes = new Div();
    private final Div shown = new Div();

    BringInView(
            PageImporting importing,
            PartnerRegister register,
            BulkCreation bulk,
            Vocabularies vocabularies,
            FormTemplates templates) {
        List<Term> terms = Stream.of(Vocabulary.values())
                .flatMap(vocabulary -> vocabularies.terms(vocabulary).stream())
                .toList();
        PageHeader header = new PageHeader("Partners", "Bring in partners");
        header.showLine(new Span("Look first, then make them. Nothing is stored before you press “Create”."));
        modes.addClassName("modes");
        modes.getElement().setAttribute("role", "group").setAttribute("aria-label", "Where they come from");
        Button pages = mode(
                "Pages of an old site",
                () -> new PagesPanel(
                        importing, register, () -> new PageBatch(new MarkdownImport(terms, templates.all()))));
        mode("A table (CSV)", () -> new BulkPanel(new BulkSource.Table(), bulk));
        mode("ROR ids", () -> new BulkPanel(new BulkSource.Registry(), bulk));
        add(header, modes, shown);
        pages.click();
    }

    private Button mode(String words, Supplier<Component> panel) {
        Button mode = new Button(words);
        mode.getElement().setAttribute("aria-pressed", "false");
        mode.addClickListener(click -> {
            modes.getChildren()
                    .forEach(other -> other.getElement().setAttribute("aria-pressed", String.valueOf(other == mode)));
            shown.removeAll();
            shown.add(panel.get());
        });
        modes.add(mode);
        return mode;
    }
}
