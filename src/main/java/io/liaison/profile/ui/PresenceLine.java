package io.liaison.profile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.liaison.content.ProfileContent;

/** Who else is at this draft, and what they changed last. It is read out when it changes, but never interrupts. */
class PresenceLine extends Div {

    private final Span others = new Span();
    private final Span twice = new Span("You have this open in another window");
    private final Span news = new Span();

    PresenceLine() {
        addClassName("presence");
        getElement().setAttribute("role", "status");
        others.addClassName("presence__others");
        twice.addClassName("presence__others");
        news.addClassName("presence__news");
        add(others, twice, news);
        twice.setVisible(false);
    }

    void show(Presence presence, ProfileContent content) {
        say(others, prefixed(presence.others(content)));
        say(news, presence.news(content));
        twice.setVisible(presence.isOpenTwice());
    }

    private static String prefixed(String names) {
        return names.isEmpty() ? "" : "Also editing: " + names;
    }

    private static void say(Span span, String words) {
        if (!span.getText().equals(words)) {
            span.setText(words);
        }
        span.setVisible(!words.isEmpty());
    }
}
