package io.liaison.profile.ui;

import io.liaison.content.FormTemplate;
import io.liaison.content.FormTemplates;
import io.liaison.content.Term;
import io.liaison.content.Vocabularies;
import io.liaison.content.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What fields offer to choose from. */
@Component
class Choices {

    private final Vocabularies vocabularies;
    private final FormTemplates templates;

    Choices(Vocabularies vocabularies, FormTemplates templates) {
        this.vocabularies = vocabularies;
        this.templates = templates;
    }

    /** Codes of the terms on offer, and those a profile uses already, retired or not. */
    List<String> codes(Vocabulary vocabulary, Collection<String> used) {
        Stream<String> offered = vocabularies.terms(vocabulary).stream()
                .filter(term -> !term.retired())
                .map(Term::code);
        return Stream.concat(offered, used.stream().filter(code -> !code.isEmpty()))
                .distinct()
                .toList();
    }

    String label(Vocabulary vocabulary, String code) {
        return vocabularies.label(vocabulary, code);
    }

    List<FormTemplate> forms() {
        return templates.all();
    }

    Optional<FormTemplate> form(String id) {
        return templates.named(id);
    }
}
