package io.liaison.signoff.ui;

import io.liaison.base.NothingHere;
import io.liaison.profile.page.UncachedAnswers;
import io.liaison.signoff.LinkClosed;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What is answered where a link leads nowhere, or nowhere any more. */
@ControllerAdvice(assignableTypes = SignOffPages.class)
class ClosedLinks {

    private final SignOffScreens screens;
    private final UncachedAnswers answers;

    ClosedLinks(SignOffScreens screens, UncachedAnswers answers) {
        this.screens = screens;
        this.answers = answers;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> nothingHere(NothingHere nothing) {
        return answers.secretPage(HttpStatus.NOT_FOUND, screens.unknown());
    }

    @ExceptionHandler
    ResponseEntity<byte[]> closed(LinkClosed closed) {
        return answers.secretPage(HttpStatus.GONE, screens.closed(closed.details()));
    }
}
