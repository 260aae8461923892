package io.liaison.signin.ui;

import io.liaison.accounts.FormToken;
import io.liaison.accounts.NextAddress;
import io.liaison.base.Obstacle;
import java.util.List;
import java.util.Optional;

/**
 * What the sign-in form begins with.
 *
 * @param password of a demo account, or empty
 */
record SignInForm(
        String email, String password, Optional<NextAddress> next, List<Obstacle> problems, FormToken token) {}
