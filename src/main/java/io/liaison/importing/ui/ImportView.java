package io.liaison.importing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.liaison.base.InvalidInput;
import io.liaison.base.NothingHere;
import io.liaison.base.Refusal;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.base.ui.Banner;
import io.liaison.base.ui.MarkupComponent;
import io.liaison.base.ui.PageHeader;
import io.liaison.base.ui.Tone;
import io.liaison.base.ui.UploadField;
import io.liaison.content.FormTemplates;
import io.liaison.content.Term;
import io.liaison.content.Vocabularies;
import io.liaison.content.Vocabulary;
import io.liaison.importing.MarkdownImport;
import io.liaison.importing.PageFiles;
import io.liaison.importing.PageImporting;
import io.liaison.importing.Source;
import io.liaison.partners.PartnerEntry;
import io.liaison.partners.PartnerRegister;
import io.liaison.profile.ProfileEditing;
import io.liaison.profile.page.ProfilePages;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Brings an old page into a partner's draft: read it, see what was found and what would come of it, then put it there. */
@Route(Sitemap.PLATFORM_IMPORT)
@PageTitle("Import a page")
@StyleSheet("/css/public.css")
@StyleSheet("/css/choosing.css")
@RolesAllowed("PLATFORM")
class ImportView extends Div implements BeforeEnterObserver {

    private final PartnerRegister register;
    private final ProfileEditing editing;
    private final PageImporting importing;
    private final ProfilePages pages;
    private final MarkdownImport reader;
    private final Div result = new Div();

    ImportView(
            PartnerRegister register,
            ProfileEditing editing,
            PageImporting importing,
            ProfilePages pages,
            Vocabularies vocabularies,
            FormTemplates templates) {
        this.register = register;
        this.editing = editing;
        this.importing = importing;
        this.pages = pages;
        List<Term> terms = Stream.of(Vocabulary.values())
                .flatMap(vocabulary -> vocabularies.terms(vocabulary).stream())
                .toList();
        this.reader = new MarkdownImport(terms, templates.all());
        result.addClassName("list-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("slug").orElse("");
        if (!Slug.isSlug(slug)) {
            throw new NothingHere();
        }
        show(register.named(new Slug(slug)));
    }

    private void show(PartnerEntry partner) {
        ImportViewModel model =
                new ImportViewModel(reader, editing.open(partner.id()).content());
        PageHeader header = new PageHeader("Partners", "Import pages for " + partner.name());
        header.showLine(
                new Span("What the draft says already stays. Nothing is stored before you put it into the draft."));
        removeAll();
        result.removeAll();
        UploadField file = new UploadField(
                "Choose a file",
                12 * Source.MAX_BYTES,
                "This file is far larger than any page. Import one page at a time, as text and without pictures.",
                (name, bytes) -> {
                    Source page = PageFiles.page(name, bytes);
                    return () -> {
                        model.read(name, page);
                        showResult(partner, model);
                    };
                });
        PageIntake intake = new PageIntake(file, "Or paste the page’s Markdown", (name, source) -> {
            model.paste(name, source);
            showResult(partner, model);
        });
        add(header, intake, result);
    }

    private void showResult(PartnerEntry partner, ImportViewModel model) {
        Div shown = new Div();
        Button findings = new Button("What was found");
        Button draft = new Button("The draft it would become");
        findings.addClickListener(click -> press(findings, draft, shown, new FindingsReport(model.readPages())));
        draft.addClickListener(click -> press(draft, findings, shown, preview(partner, model)));
        press(findings, draft, shown, new FindingsReport(model.readPages()));
        Div modes = new Div(findings, draft);
        modes.addClassName("modes");
        modes.getElement().setAttribute("role", "group").setAttribute("aria-label", "Result of the import");
        result.removeAll();
        result.add(
                new Banner(Tone.SUCCESS, "Read: " + String.join(", ", model.pages()) + ". Another page can be added."),
                modes,
                shown,
                bar(partner, model));
    }

    private static void press(Button pressed, Button other, Div shown, Component content) {
        pressed.getElement().setAttribute("aria-pressed", "true");
        other.getElement().setAttribute("aria-pressed", "false");
        shown.removeAll();
        shown.add(content);
    }

    private Component preview(PartnerEntry partner, ImportViewModel model) {
        Div site = new Div(new MarkupComponent(pages.markup(partner.slug(), model.draft(), null)));
        site.addClassName("public");
        Div frame = new Div(site);
        frame.addClassName("preview-frame");
        return frame;
    }

    private Component bar(PartnerEntry partner, ImportViewModel model) {
        Button again = new Button("Start again", click -> show(partner));
        Div problem = new Div();
        Button put = new Button("Put into draft", click -> putIntoDraft(partner, model, problem));
        put.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(again, put);
        actions.addClassName("page-header__actions");
        Div bar = new Div(
                problem,
                new Paragraph(
                        "What was found becomes notes at the fields it is about. The partner goes on with them, and submits."),
                actions);
        bar.addClassName("verdict");
        bar.getElement().setAttribute("role", "region").setAttribute("aria-label", "Put into draft");
        return bar;
    }

    private void putIntoDraft(PartnerEntry partner, ImportViewModel model, Div problem) {
        problem.removeAll();
        try {
            int notes = importing.putIntoDraft(partner.id(), model.base(), model.readPages());
            Notification.show(
                    "The import is in the draft of " + partner.name() + "; what was found stands there as "
                            + (notes == 1 ? "1 note." : notes + " notes."),
                    6_000,
                    Notification.Position.BOTTOM_CENTER);
            UI.getCurrent().navigate(Sitemap.workspaceProfile(partner.slug()).substring(1));
        } catch (Refusal changedMeanwhile) {
            model.readAgainOnto(editing.open(partner.id()).content());
            showResult(partner, model);
            result.addComponentAsFirst(new Banner(Tone.WARNING)
                    .title("Somebody changed the draft meanwhile")
                    .say("The pages were read again, onto the changed draft. Look once more, then put them there."));
        } catch (InvalidInput unfit) {
            problem.add(new Banner(Tone.ERROR, Objects.requireNonNullElse(unfit.getMessage(), "")));
        }
    }
}
