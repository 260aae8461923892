package io.liaison.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.liaison.base.Sitemap;
import io.liaison.base.ui.PageHeader;
import io.liaison.content.FormTemplates;
import io.liaison.content.Vocabularies;
import io.liaison.content.Vocabulary;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Supplier;

/** The platform's lists, one at a time. */
@Route(Sitemap.PLATFORM_VOCABULARIES)
@PageTitle("Vocabularies")
@RolesAllowed("PLATFORM")
class VocabulariesView extends Div implements AfterNavigationObserver {

    private final Div modes = new Div();
    private final Div shown = new Div();

    VocabulariesView(Vocabularies vocabularies, FormTemplates templates) {
        modes.addClassName("modes");
        modes.getElement().setAttribute("role", "group").setAttribute("aria-label", "Lists");
        for (Vocabulary vocabulary : Vocabulary.values()) {
            offer(vocabulary.label(), () -> new TermList(vocabularies, vocabulary));
        }
        offer("Hosted forms", () -> new FormList(templates));
        add(new PageHeader("Platform", "Vocabularies"), modes, shown);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        modes.getChildren().findFirst().map(Button.class::cast).ifPresent(Button::click);
    }

    private void offer(String label, Supplier<Component> list) {
        modes.add(new Button(label, click -> show(click.getSource(), list.get())));
    }

    private void show(Button pressed, Component list) {
        modes.getChildren()
                .forEach(button -> button.getElement().setAttribute("aria-pressed", String.valueOf(button == pressed)));
        shown.removeAll();
        shown.add(list);
    }
}
