/**
 * Whether what is live is still correct: partners confirm their page from time to time, are reminded before, and once nobody does so the page says it,
 * and later leaves the search, until somebody confirms it again. It also takes what visitors find out of date. It changes no word of a profile. Start
 * reading at {@link io.liaison.freshness.KeepingFresh}; what comes by itself is in {@link io.liaison.freshness.Rounds}.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: ui",
            "database",
            "accounts",
            "audit",
            "partners",
            "content",
            "profile",
            "profile :: page",
            "listings",
            "notes",
            "notices",
            "markup"
        })
@NullMarked
package io.liaison.freshness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
