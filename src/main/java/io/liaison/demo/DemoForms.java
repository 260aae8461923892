package io.liaison.demo;

import io.liaison.content.FormTemplate;
import io.liaison.content.FormTemplates;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The hosted forms that demo partners choose from. Their addresses lead to a page for examples. */
@Component
class DemoForms {

    static final List<FormTemplate> FORMS = List.of(
            new FormTemplate(
                    "general-enquiry",
                    "General enquiry",
                    "https://www.example.org/forms/general-enquiry",
                    Map.of("organisation", "{partner}", "subject", "{offer}")),
            new FormTemplate(
                    "facility-visit",
                    "Visit to a facility",
                    "https://www.example.org/forms/facility-visit",
                    Map.of("facility", "{partner}", "purpose", "{offer}")));

    private final FormTemplates templates;

    DemoForms(FormTemplates templates) {
        this.templates = templates;
    }

    void addMissing() {
        FORMS.stream().filter(form -> templates.named(form.id()).isEmpty()).forEach(templates::put);
    }
}
