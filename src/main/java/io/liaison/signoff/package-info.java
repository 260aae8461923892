/**
 * Sign-off by people without an account: a partner's Admin sends a director or a lawyer a link to one frozen version of the profile; they read it,
 * comment and say that it looks right. The link carries the only right there is, expires and can be revoked. It gives no verdict: that is the review
 * module's. Start reading at {@link io.liaison.signoff.SignOffLinks} for who asks, at {@link io.liaison.signoff.SigningOff} for who is asked.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: ui",
            "accounts",
            "audit",
            "mail",
            "partners",
            "content",
            "comparison",
            "comparison :: page",
            "profile",
            "profile :: page",
            "notes",
            "markup"
        })
@NullMarked
package io.liaison.signoff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
