package io.liaison.importing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import io.liaison.base.InvalidInput;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.base.ui.Badge;
import io.liaison.base.ui.Banner;
import io.liaison.base.ui.FieldErrors;
import io.liaison.base.ui.Tone;
import io.liaison.base.ui.UploadField;
import io.liaison.importing.BulkCreation;
import io.liaison.importing.BulkRow;
import io.liaison.importing.Source;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Many partners at once: what would be made of a table or of ids, row by row, and then all that can be. */
class BulkPanel extends Div {

    private final BulkSource source;
    private final BulkCreation bulk;
    private final TextArea text;
    private final FieldErrors errors;
    private final Div result = new Div();

    BulkPanel(BulkSource source, BulkCreation bulk) {
        this.source = source;
        this.bulk = bulk;
        text = new TextArea(source.label());
        errors = new FieldErrors(text);
        text.setHelperText(source.help());
        text.addClassName("page-intake__text");
        text.setMinRows(6);
        text.setMaxRows(16);
        text.setMaxLength(Source.MAX_BYTES);
        Button show = new Button("Show what would be made", click -> tryIt());
        show.addThemeVariants(ButtonVariant.PRIMARY);
        show.setDisableOnClick(true);
        show.addClickListener(click -> show.setEnabled(true));
        Div intake = new Div(text, new Div(show));
        intake.addClassName("page-intake");
        if (source.takesFiles()) {
            intake.addComponentAsFirst(upload());
        }
        result.addClassName("list-page");
        result.getElement().setAttribute("aria-live", "polite");
        addClassName("bring-in");
        add(intake, result);
    }

    private UploadField upload() {
        return new UploadField(
                        "Choose a CSV file",
                        Source.MAX_BYTES,
                        "The table is larger than 1 MB. Split it.",
                        (name, bytes) -> {
                            String table = Source.uploaded(bytes).text();
                            return () -> {
                                text.setValue(table);
                                tryIt();
                            };
                        })
                .whenBegun(errors::clear);
    }

    private void tryIt() {
        errors.clear();
        result.removeAll();
        try {
            show(source.tried(bulk, text.getValue()), source.leftOut(bulk, text.getValue()));
        } catch (InvalidInput refused) {
            refuse(refused);
        }
    }

    private void show(List<BulkRow> rows, List<String> leftOut) {
        List<BulkRow> good = rows.stream().filter(BulkRow::canBeMade).toList();
        H2 heading = new H2("What would be made: " + good.size() + " of " + rows.size());
        heading.addClassName("list-title");
        result.removeAll();
        result.add(heading);
        if (!leftOut.isEmpty()) {
            result.add(new Banner(Tone.WARNING)
                    .title(leftOut.size() == 1 ? "1 column is left out" : leftOut.size() + " columns are left out")
                    .say("“" + String.join("”, “", leftOut)
                            + "”: nothing is taken from there. If it should be, name the column as written above."));
        }
        result.add(table(rows), bar(rows, good));
    }

    private Component bar(List<BulkRow> rows, List<BulkRow> good) {
        Div actions = new Div();
        actions.addClassName("page-header__actions");
        if (good.isEmpty()) {
            actions.add(new Span("Nothing here can be made. Correct the rows and show it again."));
            return actions;
        }
        String those = good.size() == 1 ? "1 partner" : good.size() + " partners";
        String rest = good.size() == rows.size() ? "" : " and leave " + (rows.size() - good.size()) + " out";
        Button create = new Button("Create " + those + rest, click -> create(good));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.setDisableOnClick(true);
        actions.add(create);
        return actions;
    }

    private void create(List<BulkRow> rows) {
        try {
            bulk.create(rows);
            result.removeAll();
            text.clear();
            result.add(new Banner(Tone.SUCCESS)
                    .title(rows.size() == 1 ? "1 partner was created." : rows.size() + " partners were created.")
                    .list(rows.stream().map(BulkPanel::link).toList()));
        } catch (InvalidInput changedMeanwhile) {
            tryIt();
            refuse(changedMeanwhile);
        }
    }

    private void refuse(InvalidInput why) {
        errors.say(text, Objects.requireNonNullElse(why.getMessage(), "")).lead();
    }

    private static Anchor link(BulkRow row) {
        return new Anchor(Sitemap.workspaceProfile(new Slug(row.address())), row.name());
    }

    private static Component table(List<BulkRow> rows) {
        HtmlContainer body = new HtmlContainer("tbody");
        rows.forEach(row -> body.add(row(row)));
        HtmlContainer head = new HtmlContainer("tr");
        Stream.of("Line", "Name", "Address", "First Admin", "Also", "What becomes of it")
                .forEach(words -> {
                    HtmlContainer heading = new HtmlContainer("th", new Span(words));
                    heading.getElement().setAttribute("scope", "col");
                    head.add(heading);
                });
        HtmlContainer table = new HtmlContainer("table", new HtmlContainer("thead", head), body);
        table.addClassName("data-table");
        Div frame = new Div(table);
        frame.addClassName("data-table--scroll");
        frame.getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", "What would be made")
                .setAttribute("tabindex", "0");
        return frame;
    }

    private static HtmlContainer row(BulkRow row) {
        Div outcome = new Div(
                row.canBeMade() ? new Badge(Tone.SUCCESS, "Would be made") : new Badge(Tone.ERROR, "Cannot be made"));
        row.problems().forEach(why -> outcome.add(new Div(new Span(why))));
        HtmlContainer cells = new HtmlContainer("tr");
        Stream.of(
                        String.valueOf(row.line()),
                        row.name(),
                        row.address().isEmpty() ? "" : "/partners/" + row.address(),
                        row.firstAdmin(),
                        also(row))
                .forEach(words -> cells.add(new HtmlContainer("td", new Span(words))));
        cells.add(new HtmlContainer("td", outcome));
        return cells;
    }

    private static String also(BulkRow row) {
        return String.join(
                ", ",
                Stream.of(
                                row.content().acronym(),
                                row.content().website(),
                                row.content().established())
                        .filter(words -> !words.isEmpty())
                        .toList());
    }
}
