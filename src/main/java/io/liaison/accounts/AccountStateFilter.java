package io.liaison.accounts;

import io.liaison.base.AccountId;
import io.liaison.database.Reach;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads on every request of somebody signed in, Flow's messages included, what the account is now: a session says who somebody was when it began.
 * The session of an account that is suspended or gone ends, and so does one that began with an earlier password; other changes are taken into it.
 */
class AccountStateFilter extends OncePerRequestFilter {

    private final Accounts accounts;
    private final CurrentAccount currentAccount;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    AccountStateFilter(Accounts accounts, CurrentAccount currentAccount) {
        this.accounts = accounts;
        this.currentAccount = currentAccount;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<AccountUser> user = currentAccount.user();
        if (user.isPresent()) {
            refresh(user.get(), request, response);
        }
        chain.doFilter(request, response);
    }

    private void refresh(AccountUser before, HttpServletRequest request, HttpServletResponse response) {
        AccountId id = before.signedIn().id();
        Optional<AccountUser> now = Reach.account(id)
                .call(() -> accounts.findById(id.value()))
                .filter(account -> !account.isSuspended())
                .map(account -> account.user(""))
                .filter(before::hasPasswordOf);
        if (now.isEmpty()) {
            end(request);
        } else if (!now.get().signedIn().equals(before.signedIn())) {
            SecurityContext context = currentAccount.become(now.get());
            contexts.saveContext(context, request, response);
        }
    }

    private void end(HttpServletRequest request) {
        currentAccount.leave();
        HttpSession session = request.getSession(false);
        if (session != null) {
            try {
                session.invalidate();
            } catch (IllegalStateException endedByAnotherRequest) {
                return;
            }
        }
    }
}
