package io.liaison.profile.ui;

import static io.liaison.content.ContentLimits.longest;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.liaison.base.WebAddress;
import io.liaison.base.ui.DateField;
import io.liaison.content.NewsItem;

/** One piece of news, or an event. */
class NewsPart extends Div implements Part<NewsItem> {

    private final Fields fields;
    private final TextField title;
    private final DateField date;
    private final TextArea text;
    private final TextField link;
    private String id = "";

    NewsPart(Editing editing) {
        fields = new Fields(editing);
        title = fields.line("title", "Title", longest(NewsItem.class, "title"));
        date = fields.keep("date", new DateField("Date"));
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
    public NewsItem read() {
        return new NewsItem(
                id, title.getValue(), date.getOptionalValue().orElse(null), text.getValue(), link.getValue());
    }

    @Override
    public void show(NewsItem item) {
        id = item.id();
        title.setValue(item.title());
        date.setValue(item.date());
        text.setValue(item.text());
        link.setValue(item.link());
    }

    @Override
    public void mark(Problems problems) {
        fields.mark(problems);
    }

    @Override
    public void point(String place) {
        fields.point(place);
    }
}
