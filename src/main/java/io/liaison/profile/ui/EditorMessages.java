package io.liaison.profile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/**
 * The line under the editor's head, which stays in sight: what went wrong, what is to be decided, what was done, who else is here. Each kind has an
 * element of its own, and the line is there while it is empty, so that nothing runs together and nothing moves.
 */
class EditorMessages extends Div {

    private final Div connection = part("connection");
    private final Div failure = part("failure");
    private final Div choices = part("choices");
    private final Div said = part("said");
    private final PresenceLine presence = new PresenceLine();
    private final NativeButton toChoices;

    /** @param leadToChoices leads to what was changed by two people */
    EditorMessages(Runnable leadToChoices) {
        toChoices = new NativeButton("", click -> leadToChoices.run());
        toChoices.addClassName("link-button");
        choices.add(toChoices);
        connection.setText(EditorScript.NO_CONNECTION); // editor.js shows it while there is none
        connection.getElement().setAttribute("role", "status");
        failure.getElement().setAttribute("role", "alert");
        said.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        addClassName("editor-messages");
        add(connection, failure, choices, said, presence);
        showFailure("");
        showChoices(0);
    }

    /** Says what was done; the words stay until something else is said or written. */
    void say(String words) {
        said.setText(words);
    }

    /** Says it, and puts the focus there: what was pressed is gone. */
    void sayAndStay(String words) {
        say(words);
        said.getElement().executeJs("this.focus({preventScroll: true})");
    }

    /** @param reason why something could not be done or saved, or empty */
    void showFailure(String reason) {
        if (!reason.equals(failure.getText())) {
            failure.setText(reason);
        }
        failure.setVisible(!reason.isEmpty());
    }

    void showChoices(int open) {
        toChoices.setText(open == 1 ? "1 choice to make" : open + " choices to make");
        choices.setVisible(open > 0);
    }

    PresenceLine presence() {
        return presence;
    }

    private static Div part(String name) {
        Div part = new Div();
        part.addClassName("editor-messages__" + name);
        return part;
    }
}
