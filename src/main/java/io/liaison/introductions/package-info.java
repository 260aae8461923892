/**
 * From a visitor to a partner: a request for an introduction about one offer, confirmed by mail and followed to its outcome. Start reading at
 * {@link io.liaison.introductions.IntroductionDesk}.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: ui",
            "database",
            "accounts",
            "audit",
            "mail",
            "partners",
            "content",
            "delivery",
            "listings",
            "profile :: page",
            "markup"
        })
@NullMarked
package io.liaison.introductions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
