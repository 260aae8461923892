package io.liaison.profile.page;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.link;
import static io.liaison.profile.page.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import io.liaison.base.Installation;
import io.liaison.base.Sitemap;
import java.util.Optional;

/** What a public page says of the demonstration it belongs to, where a visitor would take it for true. */
public final class DemonstrationNote {

    private DemonstrationNote() {}

    public static Component of(String words) {
        return note(new Text(words));
    }

    /** On a page that tells a visitor to look into their mail: nothing will come. */
    public static Optional<Component> ofMail(Installation installation) {
        return installation
                .noteOnMail()
                .map(words -> note(
                        text("b", "", words),
                        new Text(" To go on, sign in as the platform’s admin and "),
                        link("/" + Sitemap.PLATFORM_MAIL, "", "read the message there"),
                        new Text(".")));
    }

    private static Component note(Component... words) {
        var note = element("div", "overdue__text", words);
        note.getElement().setAttribute("role", "note");
        return note;
    }
}
