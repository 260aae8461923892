package io.liaison.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.liaison.base.Sitemap;

/** The page in front of the signed-in side: one task beside the portal's name. */
public class SignInPage extends Div {

    private final Main task = new Main();

    public SignInPage(String title) {
        addClassName("sign-in");
        H1 heading = new H1(title);
        heading.addClassName("sign-in__title");
        task.addClassName("sign-in__form");
        task.add(heading);
        Paragraph claim = new Paragraph("Say once what you offer. Be found by those who need it.");
        claim.addClassName("sign-in__claim");
        Header about = new Header(brand(), claim, new Span());
        about.addClassName("sign-in__about");
        add(about, task);
    }

    protected final Main task() {
        return task;
    }

    private static Anchor brand() {
        Image symbol = new Image("/icons/symbol.svg", "");
        symbol.addClassName("workspace-brand__symbol");
        Anchor brand = new Anchor(Sitemap.directory(), symbol, new Span("Liaison"));
        brand.setRouterIgnore(true);
        brand.addClassName("workspace-brand");
        return brand;
    }
}
