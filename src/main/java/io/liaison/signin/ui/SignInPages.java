package io.liaison.signin.ui;

import io.liaison.accounts.AccountForms;
import io.liaison.accounts.CurrentAccount;
import io.liaison.accounts.FailedSignIn;
import io.liaison.accounts.NextAddress;
import io.liaison.accounts.SignInAttempt;
import io.liaison.accounts.SignInAttempt.Problem;
import io.liaison.base.NothingHere;
import io.liaison.base.Obstacle;
import io.liaison.base.Sitemap;
import io.liaison.base.Token;
import io.liaison.partners.PartnerOnboarding;
import io.liaison.profile.page.UncachedAnswers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Signing in. What the form sends goes to Spring Security; this answers where that fails. */
@Controller
class SignInPages implements FailedSignIn {

    private static final String INVITATIONS = "/invitations/";

    private final SignInScreen screen;
    private final DemoSignIn demo;
    private final AccountForms forms;
    private final CurrentAccount currentAccount;
    private final PartnerOnboarding onboarding;
    private final UncachedAnswers answers;

    SignInPages(
            SignInScreen screen,
            DemoSignIn demo,
            AccountForms forms,
            CurrentAccount currentAccount,
            PartnerOnboarding onboarding,
            UncachedAnswers answers) {
        this.screen = screen;
        this.demo = demo;
        this.forms = forms;
        this.currentAccount = currentAccount;
        this.onboarding = onboarding;
        this.answers = answers;
    }

    @GetMapping("/" + Sitemap.LOGIN)
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        Optional<NextAddress> next = NextAddress.in(request);
        if (currentAccount.find().isPresent()) {
            return answers.goTo(next.map(NextAddress::path).orElse(Sitemap.arrival()));
        }
        Optional<String> account = demo.chosen(request.getParameter(DemoSignIn.PARAMETER));
        SignInForm form = new SignInForm(
                account.or(() -> next.flatMap(this::invited)).orElse(""),
                account.isPresent() ? DemoSignIn.PASSWORD : "",
                next,
                List.of(),
                forms.token(request));
        return answers.page(HttpStatus.OK, screen.page(form));
    }

    @Override
    public void answer(SignInAttempt attempt, Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        SignInForm form = new SignInForm(
                attempt.email(),
                "",
                NextAddress.in(request),
                List.of(new Obstacle(SignInScreen.PASSWORD, problem.message())),
                forms.token(request));
        answers.send(answers.page(status(problem), screen.page(form)), response);
    }

    private static HttpStatus status(Problem problem) {
        return switch (problem) {
            case WRONG -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case STALE -> HttpStatus.FORBIDDEN;
        };
    }

    /** Whoever is on the way to accept an invitation need not type the address that it was sent to. */
    private Optional<String> invited(NextAddress next) {
        if (!next.path().startsWith(INVITATIONS)) {
            return Optional.empty();
        }
        try {
            Token token = new Token(next.path().substring(INVITATIONS.length()));
            return Optional.of(
                    onboarding.invited(token.partner(), token).email().value());
        } catch (NothingHere endedMeanwhile) {
            return Optional.empty();
        }
    }
}
