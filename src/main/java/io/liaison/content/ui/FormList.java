package io.liaison.content.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.liaison.base.ui.Nothing;
import io.liaison.content.FormTemplate;
import io.liaison.content.FormTemplates;
import org.jspecify.annotations.Nullable;

/** The hosted forms that partners choose from; nobody types a prefilled link. */
class FormList extends Div {

    private final FormTemplates templates;
    private final Div list = new Div();

    FormList(FormTemplates templates) {
        this.templates = templates;
        H2 heading = new H2("Hosted forms");
        heading.addClassName("list-title");
        Paragraph explanation = new Paragraph("Partners choose one of these for an offer. The link is built from the"
                + " partner’s own name and the offer’s title, so it cannot name anybody else.");
        explanation.addClassName("card__note");
        Button add = new Button("New hosted form", click -> edit(null));
        Div adding = new Div(add);
        addClassName("list-page");
        add(heading, explanation, adding, list);
        load();
    }

    private void load() {
        list.removeAll();
        UnorderedList forms = new UnorderedList();
        forms.addClassNames("queue", "queue--terms");
        templates.all().forEach(template -> forms.add(row(template)));
        list.add(
                forms.getChildren().findAny().isPresent()
                        ? forms
                        : new Nothing("No hosted form yet", "Add the forms that partners may lead their visitors to."));
    }

    private ListItem row(FormTemplate template) {
        Paragraph title = new Paragraph(template.name());
        title.addClassName("queue__title");
        Paragraph address = new Paragraph(template.address());
        address.addClassName("queue__note");
        int fields = template.fields().size();
        Paragraph filled = new Paragraph(fields == 1 ? "1 field filled in" : fields + " fields filled in");
        filled.addClassName("queue__note");
        Button edit = new Button("Edit", click -> edit(template));
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        edit.setAriaLabel("Edit: " + template.name());
        ListItem row = new ListItem(new Div(title, address), filled, edit);
        row.addClassName("queue__row");
        return row;
    }

    private void edit(@Nullable FormTemplate template) {
        new FormDialog(templates, template, this::load).open();
    }
}
