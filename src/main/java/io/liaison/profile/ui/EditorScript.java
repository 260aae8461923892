package io.liaison.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.liaison.base.AccountId;
import io.liaison.partners.Workplace;
import java.util.List;

/** The editor's half in the browser: what the server tells it. */
class EditorScript {

    private static final List<String> FILES = List.of("/js/editor-copy.js", "/js/editor-company.js", "/js/editor.js");
    static final String NO_CONNECTION =
            "No connection. What you type is kept here and saved when the connection is back.";

    private final Component editor;

    EditorScript(Component editor) {
        this.editor = editor;
    }

    void start(UI ui, AccountId account, Workplace place) {
        FILES.forEach(ui.getPage()::addJavaScript);
        String speech = ui.getReconnectDialogConfiguration().getDialogText();
        String lastWord = ui.getReconnectDialogConfiguration().getDialogTextGaveUp();
        speak(ui, NO_CONNECTION, NO_CONNECTION);
        editor.addDetachListener(end -> speak(ui, speech, lastWord));
        int session = ui.getSession().getSession().getMaxInactiveInterval();
        run(
                "start(this, {account: $0, partner: $1, session: $2, mayEdit: $3})",
                account.toString(),
                place.partner().toString(),
                session,
                place.mayEdit());
    }

    /** Something other than a text has changed. */
    void changed() {
        run("changed(this)");
    }

    /** Tells whether everything here is saved. */
    void note(EditorViewModel model) {
        run("note(this, $0, $1)", model.isUnsaved(), model.failure().isPresent());
    }

    /** Everything up to this keystroke is stored; the browser need not keep it. */
    void acknowledge(double last) {
        run("acknowledge(this, $0)", last);
    }

    /** Nothing is sent from here any more. */
    void end() {
        run("end(this)");
    }

    void forgetCopy() {
        run("forgetCopy(this)");
    }

    private static void speak(UI ui, String whileTrying, String afterwards) {
        ui.getReconnectDialogConfiguration().setDialogText(whileTrying);
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(afterwards);
    }

    private void run(String call, Object... arguments) {
        editor.getElement().executeJs("window.liaisonEditor." + call, arguments);
    }
}
