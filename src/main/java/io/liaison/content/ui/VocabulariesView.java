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
import io.liaison.content.SynonymGroups;
import io.liaison.content.Vocabularies;
import io.liaison.content.Vocabulary;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Supplier;

/** The platform's lists, one at a time. */
@Route(Sitemap.PLATFORM_VOCABULARIES)
@PageTitle("Vocabularies")
@RolesAllowed("PLATFORM")
class VocabulariesView extends Div implements AfterNavigationObserver {

    private static final String SYNONYMS = "Words that mean the same";

    private final Div modes = new Div();
    private final Div shown = new Div();

    private String firstSynonym = "";

    VocabulariesView(Vocabularies vocabularies, FormTemplates templates, SynonymGroups synonyms) {
        modes.addClassName("modes");
        modes.getElement().setAttribute("role", "group").setAttribute("aria-label", "Lists");
        for (Vocabulary vocabulary : Vocabulary.values()) {
            offer(vocabulary.label(), () -> new TermList(vocabularies, vocabulary));
        }
        offer("Hosted forms", () -> new FormList(templates));
        offer(SYNONYMS, () -> new SynonymList(synonyms, firstSynonym));
        add(new PageHeader("Platform", "Vocabularies"), modes, shown);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        firstSynonym = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("synonym")
                .orElse("");
        modes.getChildren()
                .map(Button.class::cast)
                .filter(button -> firstSynonym.isEmpty() || button.getText().equals(SYNONYMS))
                .findFirst()
                .ifPresent(Button::click);
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
