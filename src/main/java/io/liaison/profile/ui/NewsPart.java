package io.liaison.profile.ui;

import static io.liaison.content.ContentLimits.longest;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.liaison.base.WebAddress;
import io.liaison.base.ui.DateField;
import io.liaison.content.NewsItem;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One piece of news, or an event. */
class NewsPart extends Div implements FieldsPart<NewsItem> {

    private final Fields fields;
    private final TextField title;
    private final DateField date;
    private final TextArea text;
    private final TextField link;
    private String id = "";
    private @Nullable LocalDate readableDate;

    NewsPart(Editing editing) {
        fields = new Fields(editing);
        title = fields.line("title", "Title", longest(NewsItem.class, "title"));
        date = new DateField("Date");
        date.addValueChangeListener(change -> remember());
        fields.keep("date", date);
        date.setHelperText("Day/month/year; leave it empty where there is none.");
        text = fields.markdown("text", "Text", longest(NewsItem.class, "text"));
        link = fields.line(
                "link", "Link", longest(NewsItem.class, "link"), "Where to read on; " + WebAddress.BEGINNING);
        addClassName("form-fields");
        add(title, date, text, link);
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
    public NewsItem read() {
        return new NewsItem(id, title.getValue(), readableDate, text.getValue(), link.getValue());
    }

    @Override
    public void show(NewsItem item) {
        id = item.id();
        title.setValue(item.title());
        if (!Objects.equals(readableDate, item.date()) || date.problem().isEmpty()) {
            date.setValue(item.date());
        }
        readableDate = item.date();
        text.setValue(item.text());
        link.setValue(item.link());
    }

    /** A slip of the finger in the date takes none away. */
    private void remember() {
        if (date.problem().isEmpty()) {
            readableDate = date.getValue();
        }
    }
}
