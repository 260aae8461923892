package io.liaison.profile.ui;

import static io.liaison.content.ContentLimits.longest;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.liaison.base.WebAddress;
import io.liaison.content.ProfileContent;
import io.liaison.content.Vocabulary;
import java.util.Arrays;
import java.util.List;

/** Who the partner is, at the top of its page and in the search results. */
class OverviewPart extends Div {

    private static final String BETWEEN = "\n";

    /** A date is bound by its form and names each by themselves, not by a number of characters. */
    private static final int UNCOUNTED = Integer.MAX_VALUE;

    private final Editing editing;
    final TextField name;
    final TextField acronym;
    private final TextArea aliases;
    final TextArea summary;
    final TextArea overview;
    final TextField website;
    final Select<String> organisationType;
    final MultiSelectComboBox<String> domains;
    final MultiSelectComboBox<String> regions;
    private final TextField established;

    OverviewPart(Fields fields, Editing editing) {
        this.editing = editing;
        name = fields.line("name", "Name", limit("name"));
        acronym = fields.line("acronym", "Acronym", limit("acronym"), "If people use one.");
        website = fields.line("website", "Website", limit("website"), "An address that " + WebAddress.BEGINNING);
        aliases = fields.paragraph(
                "aliases",
                "Also known as",
                UNCOUNTED,
                "Former names, abbreviations, your name in another language, one on each line: people search for these too.");
        summary = fields.paragraph(
                "summary", "Summary", limit("summary"), "One line: it is what people read in the search results.");
        overview = fields.markdown("overview", "Overview", limit("overview"));
        organisationType = fields.choice("organisationType", "Organisation type", Vocabulary.ORGANISATION_TYPE);
        established = fields.line(
                "established", "Established", UNCOUNTED, "A year, a month or a day: 2020, 2020-04 or 2020-04-20.");
        domains = fields.choices("domains", "Domains", Vocabulary.DOMAIN);
        regions = fields.choices("regions", "Regions", Vocabulary.REGION);
        name.setRequiredIndicatorVisible(true);
        summary.setRequiredIndicatorVisible(true);
        overview.setRequiredIndicatorVisible(true);
        addClassName("form-fields");
        add(name, pair(acronym, website), aliases, summary, overview);
        add(pair(organisationType, established), domains, regions);
    }

    void show(ProfileContent content) {
        name.setValue(content.name());
        acronym.setValue(content.acronym());
        if (!aliases().equals(content.aliases())) {
            aliases.setValue(String.join(BETWEEN, content.aliases()));
        }
        summary.setValue(content.summary());
        overview.setValue(content.overview());
        website.setValue(content.website());
        String type = content.organisationType();
        Terms.show(organisationType, editing.choices().codes(Vocabulary.ORGANISATION_TYPE, List.of(type)), type);
        Terms.show(domains, editing.choices().codes(Vocabulary.DOMAIN, content.domains()), content.domains());
        Terms.show(regions, editing.choices().codes(Vocabulary.REGION, content.regions()), content.regions());
        if (!established().equals(content.established())) {
            established.setValue(content.established());
        }
    }

    String established() {
        return established.getValue().strip();
    }

    /** The separators are nobody's name: what is typed stays as it is while it means the same. */
    List<String> aliases() {
        return otherNames(aliases.getValue());
    }

    static List<String> otherNames(String typed) {
        return Arrays.stream(typed.split("\n"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static int limit(String component) {
        return longest(ProfileContent.class, component);
    }

    private static Div pair(Component one, Component other) {
        Div pair = new Div(one, other);
        pair.addClassName("form-section__pair");
        return pair;
    }
}
