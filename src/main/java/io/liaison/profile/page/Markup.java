package io.liaison.profile.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import java.util.Collection;

/** Elements of public pages by tag and CSS classes; the classes are those of public.css. */
public final class Markup {

    /** The id of where a page's own matter begins; "Skip to the content" leads there. */
    public static final String CONTENT = "content";

    private Markup() {}

    public static HtmlContainer element(String tag, String classes, Component... children) {
        HtmlContainer element = new HtmlContainer(tag, children);
        if (!classes.isEmpty()) {
            element.addClassNames(classes.split(" "));
        }
        return element;
    }

    public static HtmlContainer element(String tag, String classes, Collection<? extends Component> children) {
        return element(tag, classes, children.toArray(Component[]::new));
    }

    public static HtmlContainer text(String tag, String classes, String text) {
        return element(tag, classes, new Text(text));
    }

    /** A link that loads its page as a whole, also where a live view could change in place. */
    public static HtmlContainer link(String address, String classes, Component... children) {
        HtmlContainer link = inPlace(address, classes, children);
        if (address.startsWith("/")) {
            link.getElement().setAttribute("router-ignore", true);
        }
        return link;
    }

    /** A link that a live view follows without loading anything. */
    public static HtmlContainer inPlace(String address, String classes, Component... children) {
        HtmlContainer link = element("a", classes, children);
        link.getElement().setAttribute("href", address);
        return link;
    }

    public static HtmlContainer link(String address, String classes, String text) {
        return link(address, classes, new Text(text));
    }

    /** A link to a site that is not ours. */
    public static HtmlContainer external(String address, String classes, Component... children) {
        HtmlContainer link = link(address, classes, children);
        link.getElement().setAttribute("rel", "noopener");
        return link;
    }

    /** A picture that tells nothing to those who do not see it. */
    public static HtmlContainer icon(String name) {
        HtmlContainer icon = element("span", "icon icon--" + name);
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    /** Text for those who listen to the page. */
    public static HtmlContainer spoken(String text) {
        return text("span", "hidden-visually", text);
    }

    /** A section with a heading of its own, which names it. */
    public static HtmlContainer block(String id, String title, Component... children) {
        HtmlContainer heading = text("h2", "", title);
        heading.setId(id + "-title");
        HtmlContainer block = element("section", "block", heading);
        block.add(children);
        block.setId(id);
        block.getElement().setAttribute("aria-labelledby", id + "-title");
        return block;
    }
}
