package io.liaison.comparison;

import io.liaison.content.FormTemplate;
import io.liaison.content.FormTemplates;
import io.liaison.content.Vocabularies;
import io.liaison.content.Vocabulary;
import org.springframework.stereotype.Component;

/** The labels the platform keeps for its terms and forms. */
@Component
class PlatformLabels implements Labels {

    private final Vocabularies vocabularies;
    private final FormTemplates templates;

    PlatformLabels(Vocabularies vocabularies, FormTemplates templates) {
        this.vocabularies = vocabularies;
        this.templates = templates;
    }

    @Override
    public String term(Vocabulary vocabulary, String code) {
        return vocabularies.label(vocabulary, code);
    }

    @Override
    public String form(String template) {
        return templates.named(template).map(FormTemplate::name).orElse(template);
    }
}
