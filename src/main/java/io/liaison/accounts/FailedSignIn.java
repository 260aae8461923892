package io.liaison.accounts;

import io.liaison.accounts.SignInAttempt.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers a try to sign in that failed: the page again, with what was typed but for the password, and what is wrong. */
public interface FailedSignIn {

    void answer(SignInAttempt attempt, Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException;
}
