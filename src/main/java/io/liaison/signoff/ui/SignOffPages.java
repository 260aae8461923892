package io.liaison.signoff.ui;

import io.liaison.base.Refusal;
import io.liaison.base.SecretAddress;
import io.liaison.base.Token;
import io.liaison.base.TooManyRequests;
import io.liaison.profile.page.PlainForm;
import io.liaison.profile.page.UncachedAnswers;
import io.liaison.signoff.SigningOff;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page behind a link for sign-off. Opening it decides nothing, because mail scanners open links too. Its address is the secret, so a POST to it
 * needs no other proof of where it came from; and every address in it is relative, so that the secret does not stand in the page.
 */
@Controller
@RequestMapping("/sign-off")
class SignOffPages {

    private final SigningOff signingOff;
    private final SignOffScreens screens;
    private final UncachedAnswers answers;

    SignOffPages(SigningOff signingOff, SignOffScreens screens, UncachedAnswers answers) {
        this.signingOff = signingOff;
        this.screens = screens;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<byte[]> show(
            HttpServletRequest request,
            @RequestParam(name = Reading.PARAMETER, required = false) @Nullable String reading,
            @RequestParam(name = Said.PARAMETER, required = false) @Nullable String said) {
        Token token = SecretAddress.token(request);
        return answers.secretPage(
                screens.page(signingOff.open(token.partner(), token), Reading.of(reading), Said.of(said)));
    }

    @PostMapping(params = "action=comment")
    ResponseEntity<byte[]> comment(HttpServletRequest request) {
        Token token = SecretAddress.token(request);
        Comment typed = new Comment(parameter(request, "place"), parameter(request, "comment"));
        try {
            if (parameter(request, PlainForm.TRAP).isBlank()) {
                signingOff.comment(token.partner(), token, typed.place(), typed.text(), request.getRemoteAddr());
            }
        } catch (Refusal refusal) {
            return answers.secretPage(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    screens.refused(signingOff.open(token.partner(), token), typed, refusal.obstacles()));
        } catch (TooManyRequests refusal) {
            return answers.secretPage(
                    HttpStatus.TOO_MANY_REQUESTS,
                    screens.tooMany(signingOff.open(token.partner(), token), typed, refusal.waitingTime()));
        }
        return answers.goTo(Said.COMMENT.address());
    }

    @PostMapping(params = "action=looks-right")
    ResponseEntity<byte[]> looksRight(HttpServletRequest request) {
        Token token = SecretAddress.token(request);
        signingOff.looksRight(token.partner(), token);
        return answers.goTo(Said.LOOKS_RIGHT.address());
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
