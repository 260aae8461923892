package io.liaison.signin.ui;

import io.liaison.accounts.AccountForms;
import io.liaison.accounts.CurrentAccount;
import io.liaison.accounts.PasswordSignIn;
import io.liaison.accounts.Registration;
import io.liaison.accounts.SignedIn;
import io.liaison.base.InvalidInput;
import io.liaison.base.NothingHere;
import io.liaison.base.Obstacle;
import io.liaison.base.Refusal;
import io.liaison.base.Sitemap;
import io.liaison.base.Token;
import io.liaison.partners.Invited;
import io.liaison.partners.PartnerOnboarding;
import io.liaison.profile.page.PublicPage;
import io.liaison.profile.page.UncachedAnswers;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Accepting an invitation: with a new account, or with the one the address has. */
@Controller
@RequestMapping("/invitations/{token}")
class InvitationPages {

    static final String SIGN_OUT = "sign-out";

    private final PartnerOnboarding onboarding;
    private final CurrentAccount currentAccount;
    private final AccountForms forms;
    private final InvitationScreen screen;
    private final UncachedAnswers answers;

    InvitationPages(
            PartnerOnboarding onboarding,
            CurrentAccount currentAccount,
            AccountForms forms,
            InvitationScreen screen,
            UncachedAnswers answers) {
        this.onboarding = onboarding;
        this.currentAccount = currentAccount;
        this.forms = forms;
        this.screen = screen;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<byte[]> show(@PathVariable("token") String value, HttpServletRequest request) {
        Token token = new Token(value);
        return answers.page(HttpStatus.OK, page(token, "", List.of(), request));
    }

    @PostMapping
    ResponseEntity<byte[]> accept(
            @PathVariable("token") String value,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request) {
        Token token = new Token(value);
        Invited invited = onboarding.invited(token.partner(), token);
        if (!forms.isOurs(request)) {
            Obstacle stale = new Obstacle(NewPassword.PLACE, AccountScreen.STALE);
            return answers.page(HttpStatus.FORBIDDEN, page(token, name, List.of(stale), request));
        }
        if (currentAccount.find().isPresent()) {
            onboarding.accept(token.partner(), token);
            return answers.goTo(Sitemap.workspaceProfile(invited.slug()));
        }
        if (invited.hasAccount()) {
            return answers.goTo(Sitemap.invitation(token));
        }
        return acceptAsNewcomer(token, invited, name, password, request);
    }

    @PostMapping(params = "action=" + SIGN_OUT)
    ResponseEntity<byte[]> signOut(@PathVariable("token") String value, HttpServletRequest request)
            throws ServletException {
        Token token = new Token(value);
        if (forms.isOurs(request)) {
            request.logout();
        }
        return answers.goTo(Sitemap.invitation(token));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unusable(NothingHere nothing) {
        return answers.page(HttpStatus.NOT_FOUND, screen.unusable());
    }

    private ResponseEntity<byte[]> acceptAsNewcomer(
            Token token, Invited invited, String name, String password, HttpServletRequest request) {
        List<Obstacle> problems = problems(name, password);
        try {
            Refusal.throwIfAny(problems);
            onboarding.acceptAsNewcomer(token.partner(), token, name, password);
        } catch (Refusal refusal) {
            return answers.page(HttpStatus.UNPROCESSABLE_CONTENT, page(token, name, refusal.obstacles(), request));
        } catch (InvalidInput hasAnAccountMeanwhile) {
            return answers.goTo(Sitemap.invitation(token));
        }
        PasswordSignIn.begin(invited.email(), password, request);
        return answers.goTo(Sitemap.workspaceProfile(invited.slug()));
    }

    private static List<Obstacle> problems(String name, String password) {
        List<Obstacle> problems = new ArrayList<>();
        Optional<String> ofName = name.isBlank() ? Optional.of("Enter your name.") : Registration.problemOfName(name);
        ofName.ifPresent(message -> problems.add(new Obstacle(InvitationScreen.NAME, message)));
        Registration.problemOfPassword(password)
                .ifPresent(message -> problems.add(new Obstacle(NewPassword.PLACE, message)));
        return problems;
    }

    private PublicPage page(Token token, String name, List<Obstacle> problems, HttpServletRequest request) {
        Invited invited = onboarding.invited(token.partner(), token);
        Optional<SignedIn> here = currentAccount.find();
        if (here.isEmpty()) {
            return invited.hasAccount()
                    ? screen.signInFirst(token, invited)
                    : screen.newcomer(token, invited, name, problems, forms.token(request));
        }
        return here.get().email().equals(invited.email())
                ? screen.member(token, invited, problems, forms.token(request))
                : screen.somebodyElse(token, invited, here.get(), forms.token(request));
    }
}
