package io.liaison.profile.ui;

import static io.liaison.content.ContentLimits.longest;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import io.liaison.content.Contact;
import io.liaison.content.CoreValue;
import io.liaison.content.NewsItem;
import io.liaison.content.Offer;
import io.liaison.content.ProfileContent;
import io.liaison.content.Section;
import java.util.List;
import java.util.Optional;

/** The form for everything a profile says, in sections, beside the list of these. */
class EditorForm extends Div implements FieldsPart<ProfileContent> {

    private final Fields fields;
    private final OverviewPart overview;
    private final PicturePart logo;
    private final TextArea vision;
    private final ListEditor<String> mission;
    private final ListEditor<CoreValue> values;
    private final ListEditor<Section> sections;
    private final ListEditor<NewsItem> news;
    private final ListEditor<Contact> contacts;
    private final ListEditor<Offer> offers;
    private final List<FormSection> formSections;

    EditorForm(Editing editing) {
        fields = new Fields(editing);
        overview = new OverviewPart(fields, editing);
        logo = fields.nest("logo", new PicturePart("Logo", "Such as “Logo of” and your name.", editing));
        offers = fields.nest("offers", new ListEditor<>(EditorLists.offers(editing), editing));
        vision = fields.markdown("vision", "Vision", longest(ProfileContent.class, "vision"));
        mission = fields.nest("mission", new ListEditor<>(EditorLists.mission(editing), editing));
        values = fields.nest("values", new ListEditor<>(EditorLists.values(editing), editing));
        sections = fields.nest("sections", new ListEditor<>(EditorLists.sections(editing), editing));
        news = fields.nest("news", new ListEditor<>(EditorLists.news(editing), editing));
        contacts = fields.nest("contacts", new ListEditor<>(EditorLists.contacts(editing), editing));
        formSections = sections();
        Div body = new Div();
        formSections.forEach(body::add);
        addClassName("editor");
        add(new EditorNavigation(formSections), body);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public ProfileContent read() {
        return new ProfileContent(
                overview.name.getValue(),
                overview.acronym.getValue(),
                overview.aliases(),
                overview.summary.getValue(),
                overview.overview.getValue(),
                logo.read().orElse(null),
                overview.website.getValue(),
                overview.organisationType.getOptionalValue().orElse(""),
                List.copyOf(overview.domains.getValue()),
                List.copyOf(overview.regions.getValue()),
                overview.established(),
                vision.getValue(),
                mission.read(),
                values.read(),
                sections.read(),
                news.read(),
                contacts.read(),
                offers.read());
    }

    @Override
    public void show(ProfileContent content) {
        overview.show(content);
        logo.show(Optional.ofNullable(content.logo()));
        vision.setValue(content.vision());
        mission.show(content.mission());
        values.show(content.values());
        sections.show(content.sections());
        news.show(content.news());
        contacts.show(content.contacts());
        offers.show(content.offers());
    }

    @Override
    public void mark(Problems problems) {
        fields.mark(problems);
        formSections.forEach(section -> section.count(problems));
    }

    /** @param paths of what was returned and says the same still */
    void showReturned(List<String> paths) {
        formSections.forEach(section -> section.showReturned(paths));
    }

    private List<FormSection> sections() {
        return List.of(
                new FormSection("Overview", "Who you are, at the top of your page and in the search results.", overview)
                        .covering(
                                "name",
                                "acronym",
                                "aliases",
                                "summary",
                                "overview",
                                "website",
                                "organisationType",
                                "domains",
                                "regions",
                                "established"),
                new FormSection("Logo", "Shown on your page and beside your name in the directory.", logo)
                        .covering("logo"),
                new FormSection(
                                "Ways to work with us",
                                "What you offer, in the order visitors see it. Move an item with its buttons, or with Alt and"
                                        + " the arrow keys from anywhere within it.",
                                offers)
                        .covering("offers"),
                new FormSection(
                                "Vision and mission",
                                "Where you are going, and what you do to get there.",
                                vision,
                                mission)
                        .covering("vision", "mission"),
                new FormSection("Values", "What you stand for: a word each, and what it means to you.", values)
                        .covering("values"),
                new FormSection(
                                "Sections",
                                "Facilities, services, resources: anything else that has a title.",
                                sections)
                        .covering("sections"),
                new FormSection("News", "What is new, and what is coming.", news).covering("news"),
                new FormSection("Contacts", "Whom visitors may ask, in public.", contacts).covering("contacts"));
    }
}
