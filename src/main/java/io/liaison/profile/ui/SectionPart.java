package io.liaison.profile.ui;

import static io.liaison.content.ContentLimits.longest;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.liaison.base.WebAddress;
import io.liaison.content.Section;
import java.util.Optional;

/** A titled part of the profile. */
class SectionPart extends Div implements FieldsPart<Section> {

    private final Fields fields;
    private final TextField title;
    private final TextArea text;
    private final PicturePart picture;
    private final TextField link;
    private String id = "";

    SectionPart(Editing editing) {
        fields = new Fields(editing);
        title = fields.line("title", "Title", longest(Section.class, "title"));
        text = fields.markdown("text", "Text", longest(Section.class, "text"));
        picture = fields.nest(
                "picture", new PicturePart("Picture", "What the picture shows, for those who do not see it.", editing));
        link = fields.line("link", "Link", longest(Section.class, "link"), "Where to read on; " + WebAddress.BEGINNING);
        title.setRequiredIndicatorVisible(true);
        addClassName("form-fields");
        add(title, text, picture, link);
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
    public Section read() {
        return new Section(id, title.getValue(), text.getValue(), picture.read().orElse(null), link.getValue());
    }

    @Override
    public void show(Section section) {
        id = section.id();
        title.setValue(section.title());
        text.setValue(section.text());
        picture.show(Optional.ofNullable(section.picture()));
        link.setValue(section.link());
    }
}
