package io.liaison.directory.ui;

import static io.liaison.markup.Markup.element;
import static io.liaison.markup.Markup.link;

import io.liaison.directory.DirectoryQuery;
import io.liaison.directory.SearchHelp;
import io.liaison.markup.Element;
import io.liaison.markup.Node;
import io.liaison.markup.Text;
import java.util.Optional;

/** The same question in words that find something. */
final class DidYouMean {

    private DidYouMean() {}

    static Optional<Node> of(SearchHelp help) {
        if (help.didYouMean().isEmpty()) {
            return Optional.empty();
        }
        Element question = element("p", "guess", new Text("Did you mean"));
        String before = " ";
        int number = 0;
        for (DirectoryQuery other : help.didYouMean()) {
            Element link = link(other.address() + Results.PLACE, "guess__link", new Text(other.words()))
                    .attr("rel", "nofollow")
                    .attr("data-part", "guess-" + number++);
            question = question.with(new Text(before), link);
            before = " or ";
        }
        return Optional.of(question.with(new Text("?")));
    }
}
