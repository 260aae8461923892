package io.liaison.introductions.ui;

import io.liaison.base.NothingHere;
import io.liaison.base.Refusal;
import io.liaison.profile.page.UncachedAnswers;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What the public pages of this module answer where there is nothing, or no way back. */
@ControllerAdvice(assignableTypes = {RequestPages.class, StatusPages.class})
class Refusals {

    private final UncachedAnswers answers;

    Refusals(UncachedAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> nothingHere(NothingHere nothing) {
        return answers.page(HttpStatus.NOT_FOUND, MessagePage.notFound());
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(Refusal refusal) {
        return answers.page(
                HttpStatus.CONFLICT,
                MessagePage.refused(refusal.obstacles().getFirst().message()));
    }
}
