package io.liaison.base.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.link;
import static io.liaison.markup.Markup.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import io.liaison.markup.Element;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MarkupComponentTests {

    private static final Element TREE = element(
                    "section", "block", text("h2", "", "<Terns>"), element("p", "", link("/partners/tern", "", "More")))
            .attr("id", "terns");

    @Test
    @Tag("BR-372")
    void showsTheSameMarkupAsOneComponent() {
        MarkupComponent shown = new MarkupComponent(TREE);

        assertThat(shown.getElement().getChildCount()).isZero();
        var html = Jsoup.parse(shown.getElement().getOuterHTML()).body();
        html.select("a").removeAttr("router-ignore");
        var section = html.select("section.block#terns");
        assertThat(html.children()).isEqualTo(section);
        assertThat(section.html())
                .isEqualTo(Jsoup.parse(TREE.html()).select("section").html());
    }

    @Test
    void leavesItsLinksToTheBrowser() {
        assertThat(new MarkupComponent(TREE).getElement().getOuterHTML()).containsPattern("<a [^>]*router-ignore");
    }

    @Test
    void standsBeforeComponentsOfTheScreen() {
        String html = MarkupComponent.with(TREE, List.of(new Span("Return this")))
                .getElement()
                .getOuterHTML();

        assertThat(Jsoup.parse(html).select("section#terns.block > *"))
                .extracting(org.jsoup.nodes.Element::tagName)
                .containsExactly("h2", "p", "span");
    }
}
