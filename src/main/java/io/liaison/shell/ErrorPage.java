package io.liaison.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.liaison.base.Sitemap;

/** An error in the public side's frame: what happened, and the ways on. */
final class ErrorPage extends Div {

    private ErrorPage(String code, String title, String text, Anchor... waysOn) {
        addClassName("public");
        Paragraph above = new Paragraph(code);
        above.addClassName("message__code");
        H1 heading = new H1(title);
        heading.addClassName("task__title");
        Div message = new Div(new Div(above, heading), new Paragraph(text));
        message.addClassName("message");
        for (Anchor way : waysOn) {
            way.addClassName("more");
            message.add(new Paragraph(way));
        }
        Div width = new Div(message);
        width.addClassName("width");
        Main main = new Main(width);
        main.addClassName("page");
        add(header(), main);
    }

    static ErrorPage notFound() {
        return new ErrorPage(
                "Error 404",
                "There is no page at this address",
                "If you typed the address, check it. If a link brought you here, the page may have been moved or removed,"
                        + " or it may belong to an account other than the one you are signed in with.",
                way(Sitemap.arrival(), "Go to your work"),
                way(Sitemap.directory(), "See all partners"));
    }

    static ErrorPage unexpected() {
        return new ErrorPage(
                "Error 500",
                "Something went wrong on our side",
                "Nothing you saved was lost. Reload the page to try again; if it happens again, come back a little later.",
                way("", "Reload the page"),
                way(Sitemap.directory(), "See all partners"));
    }

    private static Anchor way(String address, String label) {
        Anchor way = new Anchor(address, label);
        way.setRouterIgnore(true);
        return way;
    }

    private static Component header() {
        Image symbol = new Image("/icons/symbol.svg", "");
        symbol.addClassName("brand__symbol");
        Span name = new Span(EveryPage.SITE);
        name.addClassName("brand__name");
        Anchor brand = new Anchor(Sitemap.directory(), symbol, name);
        brand.setRouterIgnore(true);
        brand.addClassName("brand");
        Div inner = new Div(brand);
        inner.addClassName("site-header__inner");
        Header header = new Header(inner);
        header.addClassName("site-header");
        return header;
    }
}
