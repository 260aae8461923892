package io.liaison.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import io.liaison.base.Sitemap;
import io.liaison.base.Slug;
import io.liaison.base.ui.MarkupComponent;
import io.liaison.content.ProfileContent;
import io.liaison.profile.page.ProfilePages;
import io.liaison.profile.page.PublicDocument;
import io.liaison.profile.page.PublicPage;
import java.nio.charset.StandardCharsets;

/** Shows content by the public page itself: in the page, or as its whole document in a frame as wide as a telephone. */
@org.springframework.stereotype.Component
class PreviewFrames {

    private final ProfilePages pages;
    private final PublicDocument documents;

    PreviewFrames(ProfilePages pages, PublicDocument documents) {
        this.pages = pages;
        this.documents = documents;
    }

    Component of(Slug slug, ProfileContent content) {
        Div frame = new Div();
        Button wide = new Button("Wide");
        Button narrow = new Button("Narrow");
        wide.addClickListener(click -> show(frame, wide(slug, content), wide, narrow));
        narrow.addClickListener(click -> show(frame, narrow(slug, content), narrow, wide));
        show(frame, wide(slug, content), wide, narrow);
        Div switches = new Div(wide, narrow);
        switches.addClassName("preview__switches");
        switches.getElement().setAttribute("role", "group").setAttribute("aria-label", "Width of the preview");
        Div preview = new Div(switches, frame);
        preview.addClassName("preview");
        return preview;
    }

    private static void show(Div frame, Component content, Button pressed, Button other) {
        frame.removeAll();
        frame.add(content);
        pressed.getElement().setAttribute("aria-pressed", "true");
        other.getElement().setAttribute("aria-pressed", "false");
    }

    private Component wide(Slug slug, ProfileContent content) {
        Div page = new Div(new MarkupComponent(pages.markup(slug, content, null)));
        page.addClassName("public");
        Div frame = new Div(page);
        frame.addClassName("preview-frame");
        return frame;
    }

    /** A document of its own, because layouts follow the width of a document. Scripts stay off in it. */
    private Component narrow(Slug slug, ProfileContent content) {
        PublicPage page = new PublicPage(
                content.name(),
                content.summary(),
                Sitemap.partner(slug),
                false,
                null,
                null,
                pages.markup(slug, content, null));
        IFrame frame = new IFrame();
        frame.setSrcdoc(framed(new String(documents.render(page), StandardCharsets.UTF_8)));
        frame.setSandbox(
                IFrame.SandboxType.ALLOW_SAME_ORIGIN,
                IFrame.SandboxType.ALLOW_POPUPS,
                IFrame.SandboxType.ALLOW_POPUPS_TO_ESCAPE_SANDBOX);
        frame.setTitle("Preview on a telephone");
        frame.addClassNames("preview-frame", "preview-frame--narrow");
        return frame;
    }

    /** Links within the page stay in the frame, whose own address they would otherwise miss; all others open beside it. */
    private static String framed(String document) {
        return document.replace("href=\"#", "target=\"_self\" href=\"about:srcdoc#")
                .replaceFirst("<head>", "<head><base target=\"_blank\">");
    }
}
