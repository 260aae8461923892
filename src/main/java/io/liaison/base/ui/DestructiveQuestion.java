package io.liaison.base.ui;

/**
 * Asks before something that takes away from somebody, or that nobody can undo. The keyboard begins at the answer that changes nothing: Enter, held or pressed once too often on the way here,
 * does no harm.
 */
public class DestructiveQuestion extends Question {

    /**
     * @param keep the answer that changes nothing
     * @param answer the one that is followed by the work
     */
    public DestructiveQuestion(String question, String consequence, String keep, String answer, Runnable work) {
        setHeader(question);
        setText(consequence);
        setConfirmText(keep);
        setConfirmButtonTheme("secondary");
        setCancelable(false);
        setRejectable(true);
        setRejectText(answer);
        setRejectButtonTheme("primary error");
        addRejectListener(meant -> work.run());
    }
}
