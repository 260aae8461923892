package io.liaison.importing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.liaison.base.ui.Banner;
import io.liaison.base.ui.Tone;
import io.liaison.base.ui.UploadField;
import io.liaison.importing.PageBatch;
import io.liaison.importing.PageFile;
import io.liaison.importing.PageFiles;
import io.liaison.importing.PageImporting;
import io.liaison.partners.PartnerRegister;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Pages as files, archives or text, and a table of the partners they would make: each with its name, its address and its first Admin. */
class PagesPanel extends Div {

    private static final int MOST_UPLOADS = 100;

    private final PageImporting importing;
    private final PartnerRegister register;
    private final Supplier<PageBatch> empty;
    private final Div result = new Div();
    private final List<ProposedPartner> proposed = new ArrayList<>();
    private PageBatch batch;

    PagesPanel(PageImporting importing, PartnerRegister register, Supplier<PageBatch> empty) {
        this.importing = importing;
        this.register = register;
        this.empty = empty;
        this.batch = empty.get();
        result.addClassName("list-page");
        result.getElement().setAttribute("aria-live", "polite");
        addClassName("bring-in");
        UploadField files = new UploadField(
                        "Choose files",
                        PageFiles.LARGEST_ARCHIVE,
                        "One of the files is larger than 20 MB, or there are too many at once.",
                        (name, bytes) -> {
                            List<PageFile> pages = PageFiles.of(name, bytes);
                            return () -> {
                                batch.add(pages);
                                show();
                            };
                        })
                .severalAtOnce(MOST_UPLOADS);
        PageIntake intake = new PageIntake(files, "Or paste one page’s Markdown", (name, source) -> {
            batch.paste(name, source);
            show();
        });
        Paragraph help = new Paragraph(
                "Files that end in .md or .txt, or a zip archive of them. Pages of one institute become one partner.");
        add(help, intake, result);
    }

    /** What was typed in the rows so far stays with its partner. */
    private void show() {
        List<ProposedPartner> before = List.copyOf(proposed);
        proposed.clear();
        batch.proposals().forEach(proposal -> proposed.add(new ProposedPartner(proposal, register)));
        proposed.forEach(row -> before.stream().filter(row::isSame).findFirst().ifPresent(row::goOnFrom));
        result.removeAll();
        H2 heading = new H2("What would be made (" + proposed.size() + ")");
        heading.addClassName("list-title");
        Div list = new Div(proposed.toArray(ProposedPartner[]::new));
        list.addClassName("bring-in");
        result.add(heading, list);
        if (!batch.unreadable().isEmpty()) {
            result.add(unreadable());
        }
        result.add(actions());
    }

    private Div unreadable() {
        UnorderedList list = new UnorderedList();
        batch.unreadable().forEach((name, problem) -> list.add(new ListItem(new Span(name + ": " + problem))));
        Banner banner = new Banner(Tone.WARNING).title("These files were left out");
        banner.add(list);
        return new Div(banner);
    }

    private Div actions() {
        Button again = new Button("Start again", click -> startAgain());
        Div actions = new Div(again);
        actions.addClassName("page-header__actions");
        if (!proposed.isEmpty()) {
            Button create = new Button(
                    proposed.size() == 1 ? "Create the partner" : "Create the chosen partners", click -> create());
            create.addThemeVariants(ButtonVariant.PRIMARY);
            create.setDisableOnClick(true);
            create.addClickListener(click -> create.setEnabled(true));
            actions.add(create);
        }
        return actions;
    }

    private void startAgain() {
        batch = empty.get();
        proposed.clear();
        result.removeAll();
    }

    /** Each is made wholly or not at all; one that cannot be says why, and the others are made all the same. */
    private void create() {
        List<ProposedPartner> chosen =
                proposed.stream().filter(ProposedPartner::isChosen).toList();
        chosen.forEach(row -> row.create(importing));
        chosen.stream().filter(row -> !row.isMade()).findFirst().ifPresent(ProposedPartner::leadToProblem);
    }
}
