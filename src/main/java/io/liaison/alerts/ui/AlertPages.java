package io.liaison.alerts.ui;

import io.liaison.alerts.Alerts;
import io.liaison.base.NothingHere;
import io.liaison.base.SecretAddress;
import io.liaison.base.Token;
import io.liaison.profile.page.UncachedAnswers;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The page behind the links in letters. Opening it starts and stops nothing, because mail scanners open links too. Its address is the secret, so a POST
 * to it needs no other proof of where it came from; mail programs send one when somebody presses their own "Unsubscribe" (RFC 8058).
 */
@Controller
@RequestMapping("/alert")
class AlertPages {

    private final Alerts alerts;
    private final AlertScreens screens;
    private final UncachedAnswers answers;

    AlertPages(Alerts alerts, AlertScreens screens, UncachedAnswers answers) {
        this.alerts = alerts;
        this.screens = screens;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        return answers.secretPage(screens.page(alerts.find(SecretAddress.token(request))));
    }

    @PostMapping(params = "action=" + AlertScreens.START)
    ResponseEntity<byte[]> start(HttpServletRequest request) {
        alerts.confirm(SecretAddress.token(request));
        return answers.goTo("?started");
    }

    @PostMapping(params = "action=" + AlertScreens.STOP)
    ResponseEntity<byte[]> stop(HttpServletRequest request) {
        return stop(SecretAddress.token(request));
    }

    @PostMapping(params = "List-Unsubscribe=One-Click")
    ResponseEntity<byte[]> unsubscribe(HttpServletRequest request) {
        return stop(SecretAddress.token(request));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> nothingHere(NothingHere nothing) {
        return answers.secretPage(HttpStatus.NOT_FOUND, screens.unknown());
    }

    /** Whoever stops twice is told the same: there is no alert any more. */
    private ResponseEntity<byte[]> stop(Token token) {
        try {
            alerts.stop(token);
        } catch (NothingHere stoppedBefore) {
            return answers.secretPage(screens.stopped());
        }
        return answers.secretPage(screens.stopped());
    }
}
