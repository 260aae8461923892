package io.liaison.profile.ui;

import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import io.liaison.base.ui.Question;

/** Asks before something that could not be saved is given up. */
class LeavingQuestion extends Question {

    LeavingQuestion(ContinueNavigationAction leaving) {
        super(
                "Leave without saving?",
                "Some of what you wrote could not be saved. If you leave now, it is lost.",
                "Leave without saving",
                confirmed -> leaving.proceed());
        setCancelable(true);
        setCancelText("Stay");
        setConfirmButtonTheme("error primary");
    }
}
