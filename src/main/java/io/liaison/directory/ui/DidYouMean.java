package io.liaison.directory.ui;

import static io.liaison.profile.page.Markup.element;
import static io.liaison.profile.page.Markup.inPlace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import io.liaison.directory.DirectoryQuery;
import io.liaison.directory.SearchHelp;
import java.util.Optional;

/** The same question in words that find something. */
final class DidYouMean {

    private DidYouMean() {}

    static Optional<Component> of(SearchHelp help) {
        if (help.didYouMean().isEmpty()) {
            return Optional.empty();
        }
        HtmlContainer question = element("p", "guess", new Text("Did you mean"));
        String before = " ";
        int number = 0;
        for (DirectoryQuery other : help.didYouMean()) {
            HtmlContainer link = inPlace(other.address() + Results.PLACE, "guess__link", new Text(other.words()));
            link.getElement().setAttribute("rel", "nofollow").setAttribute("data-part", "guess-" + number++);
            question.add(new Text(before), link);
            before = " or ";
        }
        question.add(new Text("?"));
        return Optional.of(question);
    }
}
