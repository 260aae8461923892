package io.liaison.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import java.util.Collection;
import java.util.stream.Stream;

/** Shows markup within a screen, as one component whatever stands in it. Its links load their pages as a whole. */
public final class MarkupComponent extends Component {

    private static final String LINK = "a";
    /** By which Flow's router leaves a link to the browser. */
    private static final String ROUTER_IGNORE = "router-ignore";

    public MarkupComponent(Element markup) {
        super(new com.vaadin.flow.dom.Element(markup.tag()));
        markup.attributes().forEach(getElement()::setAttribute);
        getElement().setProperty("innerHTML", outsideRouter(markup).innerHtml());
    }

    /** The same element, with components of the screen after the elements that stand in it. */
    public static Component with(Element markup, Collection<? extends Component> more) {
        Component[] all = Stream.concat(
                        markup.children().stream()
                                .filter(Element.class::isInstance)
                                .map(child -> new MarkupComponent((Element) child)),
                        more.stream())
                .toArray(Component[]::new);
        HtmlContainer container = new HtmlContainer(markup.tag(), all);
        markup.attributes().forEach(container.getElement()::setAttribute);
        return container;
    }

    private static Element outsideRouter(Element element) {
        Element inner = element.mapChildren(MarkupComponent::outsideRouter);
        return element.tag().equals(LINK) ? inner.attr(ROUTER_IGNORE) : inner;
    }

    private static Node outsideRouter(Node node) {
        return node instanceof Element element ? outsideRouter(element) : node;
    }
}
