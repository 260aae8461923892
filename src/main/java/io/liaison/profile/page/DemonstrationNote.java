package io.liaison.profile.page;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;

import io.liaison.base.Installation;
import io.liaison.base.Sitemap;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
import java.util.Optional;

/** What a public page says of the demonstration it belongs to, where a visitor would take it for true. */
public final class DemonstrationNote {

    private DemonstrationNote() {}

    public static Node of(String words) {
        return note(new Text(words));
    }

    /** On a page that tells a visitor to look into their mail: nothing will come. */
    public static Optional<Node> ofMail(Installation installation) {
        return installation
                .noteOnMail()
                .map(words -> note(
                        text("b", "", words),
                        new Text(" To go on, sign in as the platform’s admin and "),
                        link("/" + Sitemap.PLATFORM_MAIL, "", "read the message there"),
                        new Text(".")));
    }

    private static Node note(Node... words) {
        return element("div", "overdue__text", words).attr("role", "note");
    }
}
