package io.liaison.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.liaison.review.SubmissionId;
import java.util.LinkedHashMap;
import java.util.Map;

/** The keys of the reviewer's screens. Which element a key is for stands in its aria-keyshortcuts; review.js finds it there. */
final class ReviewKeys {

    static final Map<String, String> OF_THE_QUEUE = ordered(
            "j ↓", "Next submission",
            "k ↑", "Previous submission",
            "Enter", "Open it",
            "c", "Claim it, or release it",
            "x", "Select it, where it can be approved with others",
            "a", "Go to “Approve and publish” for what is selected; Enter approves",
            "/", "Find a partner",
            "?", "Show these shortcuts");

    static final Map<String, String> OF_A_REVIEW = ordered(
            "a", "Go to “Approve and publish”; Enter approves",
            "r", "Return with reasons",
            "n", "Next submission",
            "p", "Previous submission",
            "s", "Switch between the ways to read it",
            "c", "Claim it, or release it",
            "u", "Back to the queue",
            "?", "Show these shortcuts");

    private ReviewKeys() {}

    static void listen(Component view, UI ui) {
        ui.getPage().addJavaScript("/js/review.js");
        view.getElement().executeJs("window.liaisonReview.start(this)");
    }

    /** What is typed right after this was pressed is meant as words, and not as keys. */
    static void holdWhileWriting(Component opener) {
        opener.getElement().setAttribute("data-opens", "words");
    }

    static void focus(Component view, SubmissionId submission) {
        view.getElement().executeJs("window.liaisonReview.focusRow(this, $0)", submission.toString());
    }

    private static Map<String, String> ordered(String... keysAndWords) {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (int index = 0; index < keysAndWords.length; index += 2) {
            ordered.put(keysAndWords[index], keysAndWords[index + 1]);
        }
        return ordered;
    }
}
